import type {HarmlessAnswer} from './lookalikes.ts'
import {toolsBuilds} from './lookalikes-tenth-tools-builds.ts'
import {toolsClouds} from './lookalikes-tenth-tools-clouds.ts'
import {toolsClusters} from './lookalikes-tenth-tools-clusters.ts'
import {toolsDirectories} from './lookalikes-tenth-tools-directories.ts'
import {toolsForges} from './lookalikes-tenth-tools-forges.ts'
import {toolsHosts} from './lookalikes-tenth-tools-hosts.ts'
import {toolsIdentity} from './lookalikes-tenth-tools-identity.ts'
import {toolsImages} from './lookalikes-tenth-tools-images.ts'
import {toolsKeys} from './lookalikes-tenth-tools-keys.ts'
import {toolsLogs} from './lookalikes-tenth-tools-logs.ts'
import {toolsMachines} from './lookalikes-tenth-tools-machines.ts'
import {toolsNames} from './lookalikes-tenth-tools-names.ts'
import {toolsNetworks} from './lookalikes-tenth-tools-networks.ts'
import {toolsOperators} from './lookalikes-tenth-tools-operators.ts'
import {toolsPackages} from './lookalikes-tenth-tools-packages.ts'
import {toolsPlans} from './lookalikes-tenth-tools-plans.ts'
import {toolsQueues} from './lookalikes-tenth-tools-queues.ts'
import {toolsReports} from './lookalikes-tenth-tools-reports.ts'
import {toolsScanners} from './lookalikes-tenth-tools-scanners.ts'
import {toolsSchedules} from './lookalikes-tenth-tools-schedules.ts'
import {toolsStores} from './lookalikes-tenth-tools-stores.ts'
import {toolsVaults} from './lookalikes-tenth-tools-vaults.ts'
import {toolsWatching} from './lookalikes-tenth-tools-watching.ts'

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
