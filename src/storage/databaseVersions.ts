/**
 * Every layout that the database has had, oldest first, each with what it brought. A released one never changes; a new
 * one gets the next number, and a fixture of the one before it goes to `tests/fixtures/released`. All changes so far
 * are additions: rows of an older version are rows of this one.
 */
export const databaseVersions = [
  {
    version: 1,
    name: 'plans with kept versions and a history of edits',
    stores: {
      plans: 'id, updatedAt, doc: Y.Doc',
      views: 'planId',
      snapshots: 'id, planId',
      edits: '++id, planId',
      files: 'planId',
    },
  },
  {
    version: 2,
    name: 'answers of sources, and files with facts or a map that the user brought',
    stores: { answers: 'key, at', broughtFiles: 'id, planId' },
  },
] as const;
