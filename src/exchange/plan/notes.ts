import * as z from 'zod/mini';

/** What went otherwise than the file said. The Dutch words for each code live in src/text. */
const noteCodes = [
  // A feature as a whole
  'not_a_feature',
  'bad_id',
  'duplicate_id',
  'duplicate_name',
  'same_place',
  'overlaps',
  // Geometry
  'no_geometry',
  'row_without_name',
  'geometry_type_not_supported',
  'geometry_unreadable',
  'coordinates_out_of_range',
  'too_many_positions',
  'ring_closed',
  'ring_too_short',
  'height_dropped',
  'collection_reduced',
  'geometry_empty',
  'line_closed',
  'points_reduced',
  'coordinates_as_text',
  'crossing_mended',
  'hole_outside',
  'edge_crosses',
  'area_too_large',
  'area_large',
  // Its place
  'outside_netherlands',
  'outside_area',
  'crs_unknown',
  'crs_other',
  'reprojected',
  'reprojected_by_numbers',
  'axes_swapped',
  'address_found',
  'address_not_found',
  // Fields
  'unknown_type',
  'unknown_segment',
  'unknown_status',
  'unknown_value',
  'bad_count',
  'bad_year',
  'bad_number',
  'bad_date',
  'bad_text',
  'text_too_long',
  'bad_list',
  'bad_entry',
  'totals_differ',
  'column_edited',
  'thousands_read',
  'html_as_text',
  'division_left_out',
  'demolition_row',
  // Partners
  'unknown_partner',
  'duplicate_partner',
  // The file as a whole
  'other_extension',
  'file_cut_off',
  'encoding_guessed',
  'encoded_twice',
  'bytes_unreadable',
  'json_mended',
  'sequence_read',
  'quotes_unclosed',
  'read_inside',
  'sheet_read',
  'table_read',
  'total_row',
  'total_differs',
  'figure_row',
  'rows_of_one',
  'own_state',
  'sum_of_rows',
  'parts_of_row',
  'part_of_above',
  'head_again',
  'merged_cells',
  'other_json',
  'bad_version',
  'plan_unreadable',
  'columns_to_notes',
  'properties_left_out',
] as const;
export type NoteCode = (typeof noteCodes)[number];

/**
 * `left_out`: not taken over. `replaced`: another value took its place. `repaired`: taken over, mended. `converted`: taken
 * over, in another measure. `taken`: taken over as it is. `without_place`: taken over, but for its place. `read_as`: taken
 * for what it is, `instead` being the id of a format. `to_notes`: it stands in the notes of the location.
 */
const noteActions = [
  'left_out',
  'replaced',
  'repaired',
  'converted',
  'taken',
  'without_place',
  'read_as',
  'to_notes',
] as const;

export const noteSchema = z.object({
  code: z.enum(noteCodes),
  action: z.enum(noteActions),
  /** Which feature of the file: counted from 0, and its name if it has one. Absent: the file as a whole. */
  feature: z.optional(z.object({ index: z.int().check(z.minimum(0)), name: z.optional(z.string()) })),
  /** Where in the feature or the file, as written there: `programma[0].woningtype`. */
  field: z.optional(z.string()),
  /** What the file said, as text, at most 100 characters; for `properties_left_out` up to 50 names. */
  value: z.optional(z.string()),
  /** What took its place, as text. */
  instead: z.optional(z.string()),
  /** How many features a note about the file as a whole is about. */
  count: z.optional(z.int()),
  /** How many homes the location it is about has. */
  homes: z.optional(z.int()),
});
export type Note = z.infer<typeof noteSchema>;
