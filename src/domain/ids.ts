import { v7 } from 'uuid';
import * as z from 'zod/mini';

/** An id from this app or from a file: any short string without control characters. */
export const idSchema = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}]+$/u));

/** A new id. Ids made later sort later, so sorting by id is sorting by age. */
export const newId = (): string => v7();

/** Order of ids by code unit: the same in every browser and language. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
