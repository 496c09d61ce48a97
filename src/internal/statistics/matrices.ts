export type Vector = readonly number[];
export type Matrix = readonly Vector[];

export function dot(a: Vector, b: Vector): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
}

export function times(matrix: Matrix, vector: Vector): Vector {
  return matrix.map((row) => dot(row, vector));
}

/** `a + factor × b`. */
export function plus(a: Vector, factor: number, b: Vector): Vector {
  return a.map((value, index) => value + factor * (b[index] as number));
}

export function largest(vector: Vector): number {
  return vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

export function identity(size: number, scale: number): Matrix {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row === column ? scale : 0)),
  );
}

/** Cholesky factor of a symmetric matrix; `undefined` if the matrix is not positive definite. */
export function triangleOf(matrix: Matrix): Matrix | undefined {
  const triangle: number[][] = [];
  for (const [index, values] of matrix.entries()) {
    const row: number[] = [];
    for (let column = 0; column < index; column += 1) {
      const above = triangle[column] as number[];
      row.push(((values[column] as number) - dot(row, above)) / (above[column] as number));
    }
    const square = (values[index] as number) - dot(row, row);
    if (!(square > Number.EPSILON * (values[index] as number))) return undefined;
    triangle.push([...row, Math.sqrt(square)]);
  }
  return triangle;
}

/** Inverse of a matrix, given its Cholesky factor. */
export function inverseOf(triangle: Matrix): Matrix {
  const columns = triangle.map((_, unit) => {
    const solved: number[] = [];
    for (const [index, row] of triangle.entries()) {
      solved.push(((index === unit ? 1 : 0) - dot(solved, row)) / (row[index] as number));
    }
    return solved;
  });
  return columns.map((a) => columns.map((b) => dot(a, b)));
}
