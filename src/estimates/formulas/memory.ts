import type { Formula, Parameter } from '../formula.ts';

const vectors: Parameter = { unit: 'vectors', says: 'vectors in the index' };
const dimensions: Parameter = { unit: 'dimensions', says: 'width of a vector' };
const bytes: Parameter = { unit: 'B', says: 'bytes of one number' };

/** Memory of a feature store or an embedding table: every key holds a row. */
export const tableMemory: Formula = {
  parameters: {
    rows: { unit: 'rows', says: 'keys' },
    values: { unit: 'values', says: 'values a key' },
    bytes,
    copies: { unit: '1', says: 'copies of the table' },
  },
  lines: [
    {
      name: 'memory',
      says: 'memory',
      unit: 'B',
      text: '{rows} × {values} × {bytes} × {copies}',
      value: ({ rows = 0, values = 0, bytes = 0, copies = 0 }) => rows * values * bytes * copies,
    },
  ],
  source: { id: 'dlrm-torchrec', at: 'preliminary training results' },
};

/** Memory of an index that compares a query with every vector. */
export const flatIndex: Formula = {
  parameters: { vectors, dimensions, bytes },
  lines: [
    {
      name: 'memory',
      says: 'memory',
      unit: 'B',
      text: '{vectors} × {dimensions} × {bytes}',
      value: ({ vectors = 0, dimensions = 0, bytes = 0 }) => vectors * dimensions * bytes,
    },
  ],
  source: { id: 'milvus-index-explained', at: 'memory usage estimation' },
};

/** Memory of a graph index (HNSW): the vectors, the links, and a tenth for the rest. */
export const hnswIndex: Formula = {
  parameters: {
    vectors,
    dimensions,
    bytes,
    links: { unit: 'links', says: 'links a vector (M)' },
  },
  lines: [
    {
      name: 'perVector',
      says: 'bytes a vector',
      unit: 'B',
      text: '{dimensions} × {bytes} + 8 B × {links}',
      value: ({ dimensions = 0, bytes = 0, links = 0 }) => dimensions * bytes + 8 * links,
    },
    {
      name: 'memory',
      says: 'memory',
      unit: 'B',
      text: '1.1 × {vectors} × {perVector}',
      value: ({ vectors = 0, perVector = 0 }) => 1.1 * vectors * perVector,
    },
  ],
  source: { id: 'opensearch-knn-index', at: 'HNSW memory estimation' },
};

/** Memory of an inverted index of product-quantized vectors (IVF-PQ), without the codebook. */
export const ivfPqIndex: Formula = {
  parameters: {
    vectors,
    dimensions,
    code: { unit: 'B', says: 'bytes of a code' },
    key: { unit: 'B', says: 'bytes of a vector’s id and list' },
    lists: { unit: 'lists', says: 'inverted lists' },
  },
  lines: [
    {
      name: 'codes',
      says: 'codes and ids',
      unit: 'B',
      text: '{vectors} × ({code} + {key})',
      value: ({ vectors = 0, code = 0, key = 0 }) => vectors * (code + key),
    },
    {
      name: 'centers',
      says: 'centers of the lists',
      unit: 'B',
      text: '{lists} × {dimensions} × 4 B',
      value: ({ lists = 0, dimensions = 0 }) => lists * dimensions * 4,
    },
    {
      name: 'memory',
      says: 'memory',
      unit: 'B',
      text: '{codes} + {centers}',
      value: ({ codes = 0, centers = 0 }) => codes + centers,
    },
  ],
  source: { id: 'milvus-index-explained', at: 'IVF index memory usage' },
};
