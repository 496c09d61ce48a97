export type { OrderColumns, OrderDeclaration, OrderTable, TableOrder } from './order-columns.ts';
export { orderTable } from './order-table.ts';
export {
  type DeclarationOf,
  type DeclarationSuggestion,
  type SuggestionReason,
  suggestDeclaration,
  type TableKind,
} from './suggest-declaration.ts';
