import { describe, expect, it } from 'vitest';
import { type Day, dayOfText } from '../../src/internal/time/days.ts';
import { daysBefore, textOfDaysBefore } from '../../src/internal/time/months.ts';

describe('the days before a day', () => {
  it('are those that Date counts, over 400 years and at both ends of the calendar', () => {
    const wrong: string[] = [];
    for (const [first, days] of [
      ['0000-01-01', 800],
      ['1799-12-31', 146_100],
      ['9998-12-31', 366],
    ] as const) {
      for (let day = 0; day < days; day += 1) {
        const time = Date.parse(first) + day * 86_400_000;
        const text = new Date(time).toISOString().slice(0, 10);
        const before = (time - Date.parse('0000-01-01')) / 86_400_000;
        const isRight = daysBefore(dayOfText(text) as Day) === before && textOfDaysBefore(before) === text;
        if (!isRight) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
    expect(daysBefore(dayOfText('9999-12-31') as Day)).toBe(3_652_424);
  });
});
