// The phone's menu is a details element and opens by itself; this closes it again.
export function menu() {
  const details = document.querySelector(".menu-narrow");
  if (!details) return;
  document.addEventListener("click", (event) => { if (!details.contains(event.target)) details.open = false; });
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary").focus();
  });
}
