// data file: ids of the clauses of documents whose regulation is not built yet, in document order.
// biome-ignore-all format: ids only, several on a line.

/** Clause ids by document; a document leaves this list when its regulation joins `src/programmes.ts`. */
export const coming: Readonly<Record<string, readonly string[]>> = {
  subsidy: [
    'subsidy:d.0', 'subsidy:d.1', 'subsidy:d.2', 'subsidy:1', 'subsidy:2', 'subsidy:3/1', 'subsidy:3/2',
    'subsidy:3/3', 'subsidy:3/4', 'subsidy:3/5', 'subsidy:3/6', 'subsidy:3/7', 'subsidy:3/8', 'subsidy:3/9',
    'subsidy:3/10', 'subsidy:3/11', 'subsidy:4', 'subsidy:5', 'subsidy:6', 'subsidy:7', 'subsidy:7/o',
    'subsidy:7/o1', 'subsidy:7/o2', 'subsidy:7/o3', 'subsidy:7/o4', 'subsidy:7/o5', 'subsidy:7/o6',
    'subsidy:7/o7', 'subsidy:7/o8', 'subsidy:7/p', 'subsidy:8', 'subsidy:8/p1', 'subsidy:8/p2',
    'subsidy:8/p2.1', 'subsidy:8/p2.2', 'subsidy:8/p2.3', 'subsidy:8/p2.4', 'subsidy:8/p3', 'subsidy:8/p4',
    'subsidy:8/p5', 'subsidy:9/1', 'subsidy:9/2', 'subsidy:10', 'subsidy:11', 'subsidy:12', 'subsidy:12/1',
    'subsidy:12/2', 'subsidy:12/3', 'subsidy:12/4', 'subsidy:12/5', 'subsidy:12/6', 'subsidy:12/7',
    'subsidy:12/8', 'subsidy:12/9', 'subsidy:12/10', 'subsidy:12/11', 'subsidy:13', 'subsidy:13.a',
    'subsidy:13.b', 'subsidy:13.v', 'subsidy:13.g/1', 'subsidy:13.g/2', 'subsidy:13.g/3', 'subsidy:13.g/4',
    'subsidy:13.d', 'subsidy:13.e', 'subsidy:13.zh', 'subsidy:13.z', 'subsidy:13.i', 'subsidy:13.j',
    'subsidy:13.k', 'subsidy:13.l', 'subsidy:13.m', 'subsidy:13.n', 'subsidy:13.o', 'subsidy:13.p',
    'subsidy:13.r', 'subsidy:14/1', 'subsidy:14/2', 'subsidy:15', 'subsidy:15.a', 'subsidy:15.b',
    'subsidy:15.v', 'subsidy:15.g', 'subsidy:15.d', 'subsidy:15.e', 'subsidy:15.zh', 'subsidy:15.z',
    'subsidy:16', 'subsidy:16/1', 'subsidy:16/2', 'subsidy:16/3', 'subsidy:16/4', 'subsidy:16/5',
    'subsidy:16/6', 'subsidy:17', 'subsidy:18/1', 'subsidy:18/2', 'subsidy:18/3', 'subsidy:19',
    'subsidy:19.a', 'subsidy:19.b', 'subsidy:19.v', 'subsidy:19.g', 'subsidy:20', 'subsidy:21',
    'subsidy:22', 'subsidy:22/n1', 'subsidy:22/n2', 'subsidy:22/n3', 'subsidy:22/n4', 'subsidy:22/n5',
    'subsidy:23', 'subsidy:24/1', 'subsidy:24/2', 'subsidy:25', 'subsidy:26', 'subsidy:26/1',
    'subsidy:26/2', 'subsidy:27', 'subsidy:27/i', 'subsidy:27/rix', 'subsidy:27/rif', 'subsidy:27/y',
    'subsidy:27/py', 'subsidy:27/cap', 'subsidy:28', 'subsidy:28/src', 'subsidy:28/due', 'subsidy:28/i',
    'subsidy:28/rix', 'subsidy:28/rif', 'subsidy:28/y', 'subsidy:28/py', 'subsidy:28/s', 'subsidy:28/o',
    'subsidy:28/cap',
  ],
}
