/** A schema at the top of a module, as esbuild prints it. */
const SCHEMA = /^(?:var|const) \w+ = (?:\/\* @__PURE__ \*\/ )?[\w$.]+\([\s\S]*?;$/gm;

/** A text, which is left alone, or a call such as `whole(` or `z.optional(` that is not annotated yet. */
const TEXT_OR_CALL =
  /"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<![.\w$]|\/\* @__PURE__ \*\/ )((?:[\w$]+\.)?[a-zA-Z_$][\w$]*\()/g;

/**
 * Annotates the calls inside the schemas of a chunk as pure.
 *
 * Bundlers do not know that these calls do nothing else: without it, who imports one function gets the schemas of its whole domain
 * and what these need of zod. In the sources it would be noise.
 */
export function annotateSchemas(code: string): string {
  return code.replace(SCHEMA, (schema) =>
    schema.replace(TEXT_OR_CALL, (found: string, call?: string) => (call ? `/* @__PURE__ */ ${call}` : found)),
  );
}
