// How many of each sheet to print. The twin of site_builder/planning/copies.py.
/** Put a count on each sheet; null while nobody has said how many come. */
export function counted(copies, { participants, practices, groups }) {
  const heads = { member: participants, practice: practices, group: groups };
  return copies.map((sheet) => ({ ...sheet, count: sheet.to in heads ? heads[sheet.to] : 1 }));
}
