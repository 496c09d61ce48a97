import { Decimal } from 'clientele';
import { count, decimal, money, percent } from '../format.ts';
import { type Figure, figure, type Section } from '../layout.ts';
import type { Assumptions } from '../options/assumptions.ts';
import type { Report } from '../report.ts';

/** The section on what the files do not tell: only what the other sections made use of. */
export function assumptionsSection({ assumptions, ...report }: Report, currency: string): Section | undefined {
  const { furtherCosts, periodsPerYear } = assumptions;
  const figures: readonly Figure[] = [
    ...(report.margin === undefined ? [] : marginFigures(assumptions, currency)),
    ...(report.value === undefined ? [] : timeFigures(assumptions)),
    ...(report.acquisition === undefined || furtherCosts === undefined
      ? []
      : [
          figure('costs beside the channels', money(Decimal.sum(...Object.values(furtherCosts))), {
            unit: currency,
            note: '--wages and others',
          }),
        ]),
    ...(report.retention === undefined || periodsPerYear === undefined
      ? []
      : [figure('periods of a year', decimal(periodsPerYear), { unit: 'periods', note: '--periods-per-year' })]),
  ];
  return figures.length === 0 ? undefined : { title: 'Assumptions', blocks: [figures], conventions: [] };
}

function marginFigures(assumptions: Assumptions, currency: string): readonly Figure[] {
  const { margin, discountRate, years, retentionRate, retentionCost } = assumptions;
  return [
    figure('margin', percent(margin), { unit: '% of revenue', note: '--margin' }),
    figure('discount rate', percent(discountRate), { unit: '% a year', note: '--discount-rate' }),
    figure('time projected', count(years), { unit: 'years', note: '--years' }),
    figure('customers who stay', percent(retentionRate), { unit: '% a year', note: '--retention-rate' }),
    figure('cost of keeping a customer', money(new Decimal(retentionCost)), {
      unit: `${currency} a year`,
      note: '--retention-cost',
    }),
  ];
}

function timeFigures({ lifespan, orderYears }: Assumptions): readonly Figure[] {
  const unit = 'years';
  return [
    ...(lifespan === undefined
      ? []
      : [figure('lifespan of a customer', decimal(lifespan), { unit, note: '--lifespan' })]),
    ...(orderYears === undefined
      ? []
      : [figure('time the orders cover', decimal(orderYears), { unit, note: '--order-years' })]),
  ];
}
