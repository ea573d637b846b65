// The few things kept on the device, and only when the reader asks. Storage may be blocked: then nothing is kept.
const prefix = "klyngepakker.";

export const recall = (key) => {
  try { return localStorage.getItem(prefix + key); } catch { return null; }
};

export const keep = (key, value) => {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch { /* private window: the choice lasts as long as the page */ }
};
