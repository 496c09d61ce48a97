export type { OrderColumns, OrderDeclaration, OrderTable, TableOrder } from './order-columns.ts';
export { orderTable } from './order-table.ts';
export type { RatingColumns, RatingDeclaration, RatingGroup, RatingTable } from './rating-columns.ts';
export { ratingTable } from './rating-table.ts';
export type { SpendColumns, SpendDeclaration, SpendTable, TableSpend } from './spend-columns.ts';
export { spendTable } from './spend-table.ts';
export type {
  BillingTerm,
  SubscriptionColumns,
  SubscriptionDeclaration,
  SubscriptionTable,
  TableSubscription,
  TermMeaning,
} from './subscription-columns.ts';
export { subscriptionTable } from './subscription-table.ts';
export {
  type DeclarationOf,
  type DeclarationSuggestion,
  type SuggestionReason,
  suggestDeclaration,
  type TableKind,
} from './suggest-declaration.ts';
export type {
  AmountColumn,
  ArrowLike,
  DateDeclaration,
  Declaration,
  Ledger,
  LedgerPlace,
  NumberDeclaration,
  SetAside,
  Source,
  SourceColumn,
  SourceRow,
  StatusMeaning,
  Table,
  TextColumn,
} from './table.ts';
