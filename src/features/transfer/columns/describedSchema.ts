import { fileJsonSchema } from '@/exchange/plan/fileJsonSchema';
import { fileSchemaName } from '@/exchange/plan/fileSchema';
import { propertyText } from '@/text/fileColumns';

/** The JSON Schema of our files, with what each property means: the file that is published beside the app (vite.config.ts). */
export const describedSchema = (): { name: string; text: string } => ({
  name: fileSchemaName,
  text: `${JSON.stringify(fileJsonSchema(propertyText), null, 1)}\n`,
});
