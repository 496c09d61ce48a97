/**
 * What this package uses of zod, which the build puts into one module: all of zod with its texts in fifty languages takes ten
 * times as long to load.
 */

export type {
  core,
  input,
  output,
  ZodMiniNullable,
  ZodMiniObject,
  ZodMiniOptional,
  ZodMiniPrefault,
  ZodMiniTransform,
  ZodMiniType,
} from 'zod/mini';
export {
  array,
  clone,
  custom,
  minLength,
  NEVER,
  nullable,
  nullish,
  optional,
  parse,
  pipe,
  prefault,
  refine,
  safeParse,
  string,
  transform,
  tuple,
  unknown,
} from 'zod/mini';
