import type {HarmlessAnswer} from '../lookalikes.ts'
import {toolsBuilds} from './lookalikes-tools-builds.ts'
import {toolsClouds} from './lookalikes-tools-clouds.ts'
import {toolsClusters} from './lookalikes-tools-clusters.ts'
import {toolsDirectories} from './lookalikes-tools-directories.ts'
import {toolsForges} from './lookalikes-tools-forges.ts'
import {toolsHosts} from './lookalikes-tools-hosts.ts'
import {toolsIdentity} from './lookalikes-tools-identity.ts'
import {toolsImages} from './lookalikes-tools-images.ts'
import {toolsKeys} from './lookalikes-tools-keys.ts'
import {toolsLogs} from './lookalikes-tools-logs.ts'
import {toolsMachines} from './lookalikes-tools-machines.ts'
import {toolsNames} from './lookalikes-tools-names.ts'
import {toolsNetworks} from './lookalikes-tools-networks.ts'
import {toolsOperators} from './lookalikes-tools-operators.ts'
import {toolsPackages} from './lookalikes-tools-packages.ts'
import {toolsPlans} from './lookalikes-tools-plans.ts'
import {toolsQueues} from './lookalikes-tools-queues.ts'
import {toolsReports} from './lookalikes-tools-reports.ts'
import {toolsScanners} from './lookalikes-tools-scanners.ts'
import {toolsSchedules} from './lookalikes-tools-schedules.ts'
import {toolsStores} from './lookalikes-tools-stores.ts'
import {toolsVaults} from './lookalikes-tools-vaults.ts'
import {toolsWatching} from './lookalikes-tools-watching.ts'

/** Harmless answers of infrastructure, of tools of developers and of what keeps sign-ins and secrets. */
export const tenthTools: readonly HarmlessAnswer[] = [
  ...[...toolsBuilds, ...toolsClouds, ...toolsClusters, ...toolsDirectories, ...toolsForges, ...toolsHosts],
  ...[...toolsIdentity, ...toolsImages, ...toolsKeys, ...toolsLogs, ...toolsMachines, ...toolsNames],
  ...[
    ...toolsNetworks,
    ...toolsOperators,
    ...toolsPackages,
    ...toolsPlans,
    ...toolsQueues,
    ...toolsReports,
    ...toolsScanners,
  ],
  ...[...toolsSchedules, ...toolsStores, ...toolsVaults, ...toolsWatching],
]
