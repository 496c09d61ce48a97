export type { AmountColumn, NumberDeclaration } from './amounts.ts';
export type { ArrowLike, Source, SourceColumn, SourceRow } from './cells.ts';
export type { DateDeclaration } from './dates.ts';
export type { Declaration } from './declaration.ts';
export type { TextColumn } from './dictionary.ts';
export type { Ledger, LedgerPlace, SetAside } from './ledger.ts';
export type { BillingTerm, TermMeaning } from './open-subscriptions.ts';
export {
  type OrderColumns,
  type OrderDeclaration,
  type OrderTable,
  orderTable,
  type TableOrder,
} from './order-table.ts';
export {
  type RatingColumns,
  type RatingDeclaration,
  type RatingGroup,
  type RatingTable,
  ratingTable,
} from './rating-table.ts';
export type { StatusMeaning } from './read-table.ts';
export {
  type SpendColumns,
  type SpendDeclaration,
  type SpendTable,
  spendTable,
  type TableSpend,
} from './spend-table.ts';
export {
  type SubscriptionColumns,
  type SubscriptionDeclaration,
  type SubscriptionTable,
  subscriptionTable,
  type TableSubscription,
} from './subscription-table.ts';
export {
  type DeclarationOf,
  type DeclarationSuggestion,
  type SuggestionReason,
  suggestDeclaration,
} from './suggest-declaration.ts';
export type { TableKind } from './suggest-words.ts';
export type { Table } from './table.ts';
