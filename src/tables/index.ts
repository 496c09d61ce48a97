export type { OrderColumns, OrderDeclaration, OrderTable, TableOrder } from './order-columns.ts';
export { orderTable } from './order-table.ts';
