import {app, base64, ip} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {HEX} from '../random.ts'
import {file} from './secrets-files.ts'
import {flat} from './secrets-words.ts'

const CLUSTER = /^kubeconfig-key$/

/** Keys and tokens of clusters in files and chats. */
export const eleventhClusters: readonly Shape[] = [
  flat('provider of clusters in a plan', CLUSTER, (secret, _name, r) =>
    file(
      'providers.tf',
      'provider "kubernetes" {',
      `  host       = "https://${ip(r)}:6443"`,
      `  client_key = base64decode("${secret}")`,
      '}',
    ),
  ),
  flat('configuration of a cluster of one node', CLUSTER, (secret, _name, r) =>
    file(
      `/root/.kube/${app(r)}`,
      'apiVersion: v1',
      'kind: Config',
      'users:',
      '- name: default',
      '  user:',
      `    client-certificate-data: ${base64(r.text(60, HEX))}`,
      `    client-key-data: ${secret}`,
    ),
  ),
  flat('variables of an inventory for a cluster', CLUSTER, (secret, _name, r) =>
    file(
      'inventory/prod.yml',
      'all:',
      '  vars:',
      `    k8s_host: https://${ip(r)}:6443`,
      `    kube_client_key_data: ${secret}`,
    ),
  ),
  flat('join that somebody posts in a chat', /^kubeadm-token$/, (secret, _name, r) => ({
    text: `run this on the new ${app(r)} node: \`sudo kubeadm join ${ip(r)}:6443 --token ${secret} --discovery-token-ca-cert-hash sha256:${r.text(64, HEX)}\``,
  })),
]
