import { type ChannelSpend, cacByChannel } from 'clientele';
import { openTable, type Table, type TableFile } from '../csv/read-table.ts';
import { COUNT, libraryProblem, toBoolean, toWholeNumber } from './cells.ts';
import { SPEND_COLUMNS } from './table-columns.ts';

type SpendTable = Table<(typeof SPEND_COLUMNS.required)[number]>;

/** Reads a file of marketing spend into one row for each channel. */
export function readSpend(file: TableFile): readonly ChannelSpend[] {
  const table = openTable(file, SPEND_COLUMNS);
  const paid = new Map<string, boolean>();
  try {
    const { channels } = cacByChannel(spendOf(table, paid));
    return channels.map(({ channel, cost, customersAcquired }) => ({
      channel,
      cost,
      customersAcquired,
      paid: paid.get(channel) === true,
    }));
  } catch (error) {
    throw libraryProblem(error, table);
  }
}

function* spendOf(table: SpendTable, paidChannels: Map<string, boolean>): Iterable<ChannelSpend> {
  for (const { channel, cost, ...row } of table.rows) {
    if (channel === '') throw table.mustBe('channel', 'the name of a channel');
    const customersAcquired = toWholeNumber(row.customersAcquired);
    if (customersAcquired === undefined) throw table.mustBe('customersAcquired', COUNT);
    const paid = toBoolean(row.paid);
    if (paid === undefined) throw table.mustBe('paid', 'true, false, yes, no, 1 or 0');
    paidChannels.set(channel, paid);
    yield { channel, cost, customersAcquired, paid };
  }
}
