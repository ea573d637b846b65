// People at tables. The twin of site_builder/planning/groups.py.
const USUAL_SIZE = 5; // where a script says nothing: small enough for all to speak

/** Split into as few groups as `atMost` allows; their sizes differ by one at most, the larger first. */
export function groupSizes(participants, atMost) {
  const count = Math.ceil(participants / (atMost || USUAL_SIZE));
  if (!count) return [];
  const size = Math.floor(participants / count);
  const larger = participants % count;
  return Array.from({ length: count }, (_, n) => (n < larger ? size + 1 : size));
}
