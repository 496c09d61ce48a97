/**
 * What the root of the package exports beside its domains, for the reference: there it stands at the top, where the
 * links of every doc comment find it.
 *
 * @module
 * @mergeModuleWith <project>
 */
export * from '../../src/errors.ts';
export * from '../../src/inputs.ts';
export * from '../../src/money.ts';
