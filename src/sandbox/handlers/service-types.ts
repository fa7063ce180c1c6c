import type {JsonObject} from '#core/json'

/** What the sandbox knows of a service type beyond what all share. Versions stand with the newest first. */
export interface ServiceType {
  readonly versions: readonly string[]
  /** What its status says; the order is the contract's. */
  readonly status: readonly string[]
  readonly port: number
  /** What its address begins with. */
  readonly scheme: string
  /** The user that it has from the start; null when it asks for none. */
  readonly user: string | null
  /** What a new one has when the request leaves it out. */
  readonly defaults?: JsonObject
  /** What its list shows, where it is not the common summary. */
  readonly list?: readonly string[]
  readonly advanced?: readonly (JsonObject & {readonly name: string})[]
}

const USUAL = ['state', 'replicas', 'message']
const VLLM_LIST = ['id', 'name', 'type', 'model', 'gpuCount', 'storageMb', 'resourceRequirementClassId', 'createdAt']
const VLLM_DEFAULTS: JsonObject = {
  resourceRequirementClassId: 'vllm.c0.beff',
  storageMb: 20480,
  gpuCount: 0,
  configType: 'custom',
  lmcacheMode: 'off',
  omni: false,
  gdsEnabled: false,
  publicHttps: false,
}

export const SERVICE_TYPES: Readonly<Record<string, ServiceType>> = {
  'cert-manager': {versions: ['1.19.1', '1.18.2'], status: ['state', 'ready'], port: 9402, scheme: 'http', user: null},
  clickhouse: {
    versions: ['25.9', '25.3'],
    status: ['state', 'replicas'],
    port: 9000,
    scheme: 'clickhouse',
    user: 'default',
    defaults: {shards: 1},
  },
  grafana: {versions: ['12.2.1', '11.6.4'], status: USUAL, port: 3000, scheme: 'http', user: 'admin'},
  harbor: {
    versions: ['2.14.0', '2.13.2'],
    status: ['state', 'coreReady', 'message'],
    port: 443,
    scheme: 'https',
    user: 'admin',
  },
  kafka: {
    versions: ['4.1.0', '3.9.1'],
    status: ['state', 'reason', 'replicas', 'message'],
    port: 9092,
    scheme: 'kafka',
    user: null,
  },
  langfuse: {
    versions: ['3.112.0', '2.95.9'],
    status: ['state', 'webReady', 'workerReady', 'message'],
    port: 3000,
    scheme: 'http',
    user: 'admin',
  },
  linstor: {versions: ['1.31.3', '1.30.4'], status: ['state', 'replicas'], port: 3370, scheme: 'http', user: null},
  litellm: {versions: ['1.78.5', '1.75.8'], status: USUAL, port: 4000, scheme: 'http', user: 'admin'},
  metal3: {versions: ['0.11.1', '0.10.0'], status: USUAL, port: 6385, scheme: 'http', user: null},
  minio: {
    versions: ['2025.9.7', '2025.4.22'],
    status: ['state', 'healthStatus', 'message'],
    port: 9000,
    scheme: 'https',
    user: null,
  },
  mysql: {
    versions: ['8.4.6', '8.0.43'],
    status: ['state', 'reason', 'replicas'],
    port: 3306,
    scheme: 'mysql',
    user: 'root',
  },
  'netbird-client': {versions: ['0.59.7', '0.58.2'], status: USUAL, port: 51820, scheme: 'udp', user: null},
  'netbird-server': {versions: ['0.59.7', '0.58.2'], status: USUAL, port: 443, scheme: 'https', user: 'admin'},
  ollama: {
    versions: ['0.12.6', '0.11.11'],
    status: USUAL,
    port: 11434,
    scheme: 'http',
    user: null,
    defaults: {gpuCount: 0},
  },
  postgresql: {
    versions: ['18.1', '17.7', '16.11'],
    status: ['state', 'reason', 'replicas'],
    port: 5432,
    scheme: 'postgresql',
    user: null,
  },
  prometheus: {versions: ['3.7.1', '2.55.1'], status: USUAL, port: 9090, scheme: 'http', user: null},
  rabbitmq: {versions: ['4.2.0', '4.1.4'], status: USUAL, port: 5672, scheme: 'amqp', user: 'default'},
  traefik: {versions: ['3.5.3', '3.4.5'], status: USUAL, port: 443, scheme: 'https', user: null},
  umami: {
    versions: ['2.19.0', '2.18.1'],
    status: ['state', 'reason', 'replicas', 'message'],
    port: 3000,
    scheme: 'http',
    user: 'admin',
  },
  valkey: {versions: ['8.1.4', '8.0.6', '7.2.11'], status: USUAL, port: 6379, scheme: 'redis', user: 'default'},
  vector: {
    versions: ['0.50.0', '0.49.0'],
    status: USUAL,
    port: 8686,
    scheme: 'http',
    user: 'vector',
    defaults: {retentionDays: 30},
  },
  vllm: {
    versions: ['0.25.1', '0.24.0', '0.23.2'],
    status: USUAL,
    port: 8000,
    scheme: 'http',
    user: null,
    defaults: VLLM_DEFAULTS,
    list: VLLM_LIST,
    advanced: [
      {name: 'max-model-len', type: 'string', description: 'Tokens of a conversation at most'},
      {
        name: 'dtype',
        type: 'string',
        description: 'The type of its weights',
        enum: ['auto', 'half', 'bfloat16', 'float'],
      },
      {name: 'enforce-eager', type: 'string', description: 'Without graphs', enum: ['true', 'false']},
    ],
  },
}

/** The classes of CPU and memory that every type and app offers. */
export const RESOURCE_CLASSES: readonly (JsonObject & {readonly id: string})[] = [
  {id: 'small', name: 'Small', cpuRequestMc: 100, cpuLimitMc: 500, memoryRequestMb: 128, memoryLimitMb: 512},
  {id: 'medium', name: 'Medium', cpuRequestMc: 500, cpuLimitMc: 2000, memoryRequestMb: 512, memoryLimitMb: 2048},
  {id: 'large', name: 'Large', cpuRequestMc: 2000, cpuLimitMc: 4000, memoryRequestMb: 4096, memoryLimitMb: 8192},
]
