/** Where the tests serve dist/. Not 4321, so that `npm test` runs while `npm start` does. */
export const origin = `http://localhost:${process.env['TEST_PORT'] ?? 4399}`;
