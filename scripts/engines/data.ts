/** A table of test data: its columns by their type, and its rows as an engine reads them from a CSV file. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly rows: readonly (readonly Cell[])[];
}

export type ColumnType = 'text' | 'whole' | 'fraction' | 'money' | 'day' | 'moment' | 'truth';
type Cell = string | number | null;

/** Groups that need care: quotes, commas, characters of several bytes, and none. */
export const COUNTRIES = ['FR', 'DE', "Côte d'Ivoire", 'a "quoted", one', '日本', null] as const;

const DAYS = 1827;
const FIRST_DAY = Date.UTC(2020, 0, 1);

/** Reproducible numbers from 0 up to, but without, 1 (Mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = seeded(20_260_101);
const below = (bound: number) => Math.floor(random() * bound);
const dayAt = (index: number) => new Date(FIRST_DAY + index * 86_400_000).toISOString().slice(0, 10);
const days = Array.from({ length: DAYS }, (_, index) => dayAt(index));
const anyDay = () => days[below(DAYS)] as string;
const anyCountry = () => COUNTRIES[below(COUNTRIES.length)] as string | null;
const cents = (amount: number) => (amount / 100).toFixed(2);

/** A million answers: a rating from 0 to 10, one from 1 to 5, where and when. */
export function ratings(): Table {
  const rows = Array.from({ length: 1_000_000 }, () => [below(11), 1 + below(5), anyCountry(), anyDay()]);
  return { name: 'ratings', columns: { score: 'whole', stars: 'whole', country: 'text', answered_on: 'day' }, rows };
}

/** A hundred thousand orders of some twenty thousand customers: cents, refunds, zeros, ties and very large amounts. */
export function orders(): Table {
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const customer = `customer ${below(20_000)}`;
    const day = anyDay();
    // Close to midnight, where a time zone would make another day of it.
    const time = index % 2 === 0 ? '23:30:00' : '00:15:00';
    return [customer, day, `${day} ${time}`, anyAmount(index), anyCountry()];
  });
  const columns = {
    customer: 'text',
    ordered_on: 'day',
    ordered_at: 'moment',
    amount: 'money',
    country: 'text',
  } as const;
  return { name: 'orders', columns, rows };
}

function anyAmount(index: number): string {
  if (index % 1000 === 0) return '9999999999999.9999';
  if (index % 97 === 0) return '0.00';
  if (index % 31 === 0) return cents(-below(10_000));
  if (index % 7 === 0) return '19.99';
  return index % 5 === 0 ? (random() * 100).toFixed(4) : cents(below(50_000));
}

/** Products in shops of their own: many with ties, one that reaches 80 % exactly, one without sales. */
export function products(): Table {
  const exact = ['21', '18', '9', '9', '7', '6', '5', '5'].map((sold, index) => [
    `exact ${index}`,
    sold,
    'exactly 80 %',
  ]);
  const idle = ['0', '0', '0'].map((sold, index) => [`idle ${index}`, sold, 'no sales']);
  const many = Array.from({ length: 20_000 }, (_, index) => {
    const sold = index % 3 === 0 ? cents(100 * below(50)) : cents(Math.floor(1000 / (random() + 0.001)));
    return [`product ${index}`, sold, index % 2 === 0 ? 'north' : null];
  });
  return {
    name: 'products',
    columns: { product: 'text', sold: 'money', shop: 'text' },
    rows: [...exact, ...idle, ...many],
  };
}

/** What was spent on channels, day by day. */
export function spending(): Table {
  const channels = ['blog', 'ads', 'fairs', "partner's", 'post'];
  const rows = Array.from({ length: 5000 }, (_, index) => {
    const channel = index % channels.length;
    return [channels[channel] as string, channel % 2, cents(below(1_000_000)), below(40), anyDay(), anyCountry()];
  });
  const columns = { channel: 'text', paid: 'truth', cost: 'money', won: 'whole', day: 'day', country: 'text' } as const;
  return { name: 'spending', columns, rows };
}

/** Intervals of subscriptions, several for a customer, beginning and ending around the days where a period does. */
export function subscriptions(): Table {
  const edges = ['2022-12-31', '2023-01-01', '2023-01-02', '2023-01-31', '2023-02-01', '2023-02-02'];
  const edge = () => edges[below(edges.length)] as string;
  const rows = Array.from({ length: 50_000 }, (_, index) => {
    const [one, other] = [random() < 0.3 ? edge() : anyDay(), random() < 0.3 ? edge() : anyDay()].sort() as [
      string,
      string,
    ];
    const end = random() < 0.4 ? null : other;
    return [`customer ${below(20_000)}`, one, end, index % 10 === 0 ? '0' : cents(below(20_000)), anyCountry()];
  });
  const columns = { customer: 'text', started: 'day', ended: 'day', mrr: 'money', country: 'text' } as const;
  return { name: 'subscriptions', columns, rows };
}

/** Rows outside the domain: of each kind one, and a row that is in order. */
export function broken(): Table {
  const good = ['ann', 10, '5.00', '2023-01-15', '2023-02-01', 1];
  const changes: readonly [column: number, cell: Cell][] = [
    [1, 11],
    [1, -1],
    [1, 8.5],
    [1, null],
    [2, null],
    [2, '1.00005'],
    [2, '-5.00'],
    [0, ''],
    [0, null],
    [3, null],
    [4, '2022-12-31'],
    [5, null],
  ];
  const rows = changes.map(([column, cell]) => good.map((value, index) => (index === column ? cell : value)));
  const columns = {
    customer: 'text',
    score: 'fraction',
    amount: 'money',
    day: 'day',
    ended: 'day',
    paid: 'truth',
  } as const;
  return { name: 'broken', columns, rows: [good, ...rows] };
}

/** The rows as a CSV file without header, in which `\N` stands for no value. */
export function csvOf({ rows }: Pick<Table, 'rows'>): string {
  return `${rows.map((row) => row.map(field).join(',')).join('\n')}\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '\\N';
  const text = String(cell);
  return text === '' || /[",']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
