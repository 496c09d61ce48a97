import { describe, expect, it } from 'vitest';
import { inverseOf, triangleOf, type Vector } from '../../../src/internal/statistics/matrices.ts';
import { minimize } from '../../../src/internal/statistics/minimize.ts';

const from = (value: (at: Vector) => number, gradient: (at: Vector) => Vector) => {
  const objective = (at: Vector) => ({ at, value: value(at), gradient: gradient(at) });
  return (start: Vector) => minimize(objective, objective(start), 1e-12);
};

describe('minimize', () => {
  it('finds the way through the valley of Rosenbrock’s function (its minimum is 0 at 1, 1)', () => {
    const search = from(
      ([x = 0, y = 0]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2,
      ([x = 0, y = 0]) => [-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)],
    );
    const { at, excess, inverse, iterations } = search([-1.2, 1]);
    expect(Math.abs((at[0] ?? 0) - 1)).toBeLessThan(1e-9);
    expect(Math.abs((at[1] ?? 0) - 1)).toBeLessThan(1e-9);
    expect(excess).toBeLessThan(1e-12);
    expect(iterations).toBeLessThan(60);
    expect(inverse?.[0]?.[0]).toBeCloseTo(0.5, 5);
    expect(inverse?.[1]?.[1]).toBeCloseTo(2.005, 4);
  });

  it('has no covariance at a saddle', () => {
    const search = from(
      ([x = 0, y = 0]) => x * x - y * y,
      ([x = 0, y = 0]) => [2 * x, -2 * y],
    );
    expect(search([0, 0])).toMatchObject({ inverse: undefined, excess: Number.POSITIVE_INFINITY });
  });

  it('stays where nothing is lower, and comes to rest on a plane', () => {
    const cone = from(
      ([x = 0]) => Math.abs(x),
      ([x = 0]) => [x < 0 ? -1 : 1],
    );
    expect(Math.abs(cone([0.3]).at[0] ?? 1)).toBeLessThan(0.3);
    expect(
      from(
        () => 5,
        () => [0],
      )([2]).at,
    ).toEqual([2]);
  });
});

describe('a positive definite matrix', () => {
  it('has a triangle and an inverse (by hand)', () => {
    const triangle = triangleOf([
      [4, 2],
      [2, 5],
    ]);
    expect(triangle).toEqual([[2], [1, 2]]);
    expect(inverseOf(triangle ?? [])).toEqual([
      [0.3125, -0.125],
      [-0.125, 0.25],
    ]);
  });

  it.each([
    [
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [[[0]]],
    [[[-1]]],
  ])('is none: %j', (matrix) => {
    expect(triangleOf(matrix)).toBeUndefined();
  });
});
