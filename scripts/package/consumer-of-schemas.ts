// What a user of the schemas could write, compiled and run as consumer.ts is.
import { npsCountsSchema, orderSchema } from 'clientele/schemas';
import * as z from 'zod/mini';

const body = z.object({ counts: npsCountsSchema, orders: z.array(orderSchema) });

const { counts, orders } = z.parse(body, {
  counts: { promoters: 70, passives: 10, detractors: 20 },
  orders: [{ customerId: 7, date: '2024-02-29', amount: '12.50' }],
});
const promoters: number = counts.promoters;
if (promoters !== 70 || orders.length !== 1) throw new Error('the schemas do not give what they read');
