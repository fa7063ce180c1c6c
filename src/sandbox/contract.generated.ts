// Made by "npm run gen" from manifest/source. Do not edit.
export interface paths {
    "/auth/device/initiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a sign-in on a device */
        post: operations["auth.device.initiate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/device/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks whether a sign-in was approved */
        post: operations["auth.device.poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchanges a session's token for one that is good for one tier (RFC 8693) */
        post: operations["auth.token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says who a token speaks for */
        get: operations["auth.whoami"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cli/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole manifest */
        get: operations["manifest.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cli/manifest-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version of the whole manifest */
        get: operations["manifest.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cli/version-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether the client is current */
        get: operations["cli/version-check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/account/connect-device/{device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page on which a person approves a sign-in */
        get: operations["console.device.show"];
        put?: never;
        /** Approves a sign-in */
        post: operations["console.device.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how far a job is */
        get: operations["jobs/show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a job, as long as it is not in its last step */
        post: operations["jobs/cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/workitems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the steps of a job */
        get: operations["jobs/workitems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/workitems/{wid}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what a step of a job wrote */
        get: operations["jobs/workitem-logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/{sid}/{bucket}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An object of a bucket that the public may read */
        get: operations["public.object"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-info/{type}/advanced-config-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the advanced settings of a service type */
        get: operations["service-info/{type}/advanced-config-schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-info/{type}/rrc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the classes of CPU and memory for a service type */
        get: operations["service-info/{type}/rrc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-info/{type}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the versions of a service type */
        get: operations["service-info/{type}/versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the accounts of the person */
        get: operations["user.accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts:signInWithCustomToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchanges the token of an approved sign-in for a session */
        post: operations["identity.signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a new session token for a refresh token */
        post: operations["identity.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/cli/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account's manifest */
        get: operations["manifest.scoped.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/cli/manifest-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version of the account's manifest */
        get: operations["manifest.scoped.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/cli/toolsets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says which service types an account uses */
        get: operations["toolsets.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the clusters of the account */
        get: operations["clusters/list"];
        put?: never;
        /** Makes a new cluster without nodes */
        post: operations["clusters/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/clusters/mcp-docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the notes that the account keeps for AI assistants */
        get: operations["clusters/mcp/show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the notes that the account keeps for AI assistants */
        patch: operations["clusters/mcp/update"];
        trace?: never;
    };
    "/{aid}/clusters/{cid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one cluster with what runs in it */
        get: operations["clusters/{cid}/show"];
        put?: never;
        post?: never;
        /** Removes a cluster in which nothing runs */
        delete: operations["clusters/{cid}/delete"];
        options?: never;
        head?: never;
        /** Gives a cluster another name */
        patch: operations["clusters/{cid}/rename"];
        trace?: never;
    };
    "/{aid}/clusters/{cid}/etcd-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the members of the cluster's etcd */
        get: operations["clusters/{cid}/etcd-members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/clusters/{cid}/etcd-remove-member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes a member from the cluster's etcd */
        post: operations["clusters/{cid}/etcd-remove-member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/clusters/{cid}/is-app-deployment-ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether apps can be deployed in the cluster and what is missing */
        get: operations["clusters/is-app-deployment-ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/clusters/{cid}/kubeconfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the kubeconfig with which kubectl reaches the cluster */
        get: operations["clusters/{cid}/kubeconfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/clusters/{cid}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes every service and app of a cluster and sets it up anew */
        post: operations["clusters/{cid}/reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the jobs of the account, the newest first */
        get: operations["jobs/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/mcp-docs/bootstrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says what an assistant should know before it begins */
        get: operations["mcp/bootstrap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/mcp-docs/topics/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds topics of the documentation */
        get: operations["mcp/topics/search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/mcp-docs/topics/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one topic of the documentation */
        get: operations["mcp/topics/show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the modules of an account and which are on */
        get: operations["modules.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/maintenance-scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the maintenance scripts that can be run on a node */
        get: operations["maintenance-scripts/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/maintenance-scripts/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the runs of maintenance scripts */
        get: operations["maintenance-scripts/runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/maintenance-scripts/{script}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs a maintenance script on a node */
        post: operations["maintenance-scripts/{script}/run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/node-teardowns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the removals of nodes */
        get: operations["node-teardowns/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/node-teardowns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one removal of a node */
        get: operations["node-teardowns/{id}/show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the nodes of a cluster with their status and conditions */
        get: operations["nodes/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/nodes/join-command": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the command with which a machine joins the cluster */
        get: operations["nodes/join-command"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/nodes/{nid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one node */
        get: operations["nodes/{nid}/show"];
        put?: never;
        post?: never;
        /** Takes a node out of the cluster */
        delete: operations["nodes/{nid}/delete"];
        options?: never;
        head?: never;
        /** Names a node; an empty name gives back its identifier */
        patch: operations["nodes/{nid}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/nodes/{nid}/delete-preflight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says what stands in the way of removing a node */
        get: operations["nodes/{nid}/delete-preflight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/nodes/{nid}/drain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves everything off a node and lets nothing new onto it */
        post: operations["nodes/{nid}/drain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/nodes/{nid}/gpu-shape": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Says how a node's GPUs are shared out */
        patch: operations["nodes/{nid}/configure-gpu-shape"];
        trace?: never;
    };
    "/{aid}/{cid}/nodes/{nid}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a node uses */
        get: operations["nodes/{nid}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/nodes/{nid}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets the tags of a node */
        patch: operations["nodes/{nid}/set-tags"];
        trace?: never;
    };
    "/{aid}/{cid}/nodes/{nid}/uncordon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets new instances onto a node again */
        post: operations["nodes/{nid}/uncordon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/nodes/{nid}/virt-shape": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Says how much of a node virtual machines may take */
        patch: operations["nodes/{nid}/virt-shape"];
        trace?: never;
    };
    "/{aid}/{cid}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists all services of a cluster */
        get: operations["services/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/cert-manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type cert-manager in a cluster */
        get: operations["services/cert-manager/list"];
        put?: never;
        /** Makes a certificate manager; its status goes from pending to running */
        post: operations["services/cert-manager/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/cert-manager/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one certificate manager with its settings */
        get: operations["services/cert-manager/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a certificate manager and its data */
        delete: operations["services/cert-manager/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a certificate manager; what is left out stays */
        patch: operations["services/cert-manager/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/cert-manager/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a certificate manager */
        get: operations["services/cert-manager/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/cert-manager/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a certificate manager uses */
        get: operations["services/cert-manager/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/cert-manager/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a certificate manager */
        patch: operations["services/cert-manager/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/cert-manager/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a certificate manager is up */
        get: operations["services/cert-manager/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/cert-manager/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a certificate manager another name */
        patch: operations["services/cert-manager/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/clickhouse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type clickhouse in a cluster */
        get: operations["services/clickhouse/list"];
        put?: never;
        /** Makes a ClickHouse database; its status goes from pending to running */
        post: operations["services/clickhouse/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/clickhouse/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one ClickHouse database with its settings */
        get: operations["services/clickhouse/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a ClickHouse database and its data */
        delete: operations["services/clickhouse/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a ClickHouse database; what is left out stays */
        patch: operations["services/clickhouse/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/clickhouse/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a ClickHouse database */
        get: operations["services/clickhouse/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/clickhouse/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a ClickHouse database uses */
        get: operations["services/clickhouse/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/clickhouse/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a ClickHouse database */
        patch: operations["services/clickhouse/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/clickhouse/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a ClickHouse database is up */
        get: operations["services/clickhouse/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/clickhouse/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a ClickHouse database another name */
        patch: operations["services/clickhouse/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/grafana": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type grafana in a cluster */
        get: operations["services/grafana/list"];
        put?: never;
        /** Makes a Grafana dashboards; its status goes from pending to running */
        post: operations["services/grafana/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/grafana/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Grafana dashboards with its settings */
        get: operations["services/grafana/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Grafana dashboards and its data */
        delete: operations["services/grafana/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Grafana dashboards; what is left out stays */
        patch: operations["services/grafana/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/grafana/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Grafana dashboards */
        get: operations["services/grafana/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/grafana/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Grafana dashboards uses */
        get: operations["services/grafana/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/grafana/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Grafana dashboards */
        patch: operations["services/grafana/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/grafana/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Grafana dashboards is up */
        get: operations["services/grafana/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/grafana/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Grafana dashboards another name */
        patch: operations["services/grafana/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/harbor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type harbor in a cluster */
        get: operations["services/harbor/list"];
        put?: never;
        /** Makes a Harbor registry; its status goes from pending to running */
        post: operations["services/harbor/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/harbor/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Harbor registry with its settings */
        get: operations["services/harbor/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Harbor registry and its data */
        delete: operations["services/harbor/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Harbor registry; what is left out stays */
        patch: operations["services/harbor/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/harbor/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Harbor registry */
        get: operations["services/harbor/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/harbor/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Harbor registry uses */
        get: operations["services/harbor/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/harbor/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Harbor registry */
        patch: operations["services/harbor/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/harbor/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Harbor registry is up */
        get: operations["services/harbor/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/harbor/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Harbor registry another name */
        patch: operations["services/harbor/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/kafka": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type kafka in a cluster */
        get: operations["services/kafka/list"];
        put?: never;
        /** Makes a Kafka broker; its status goes from pending to running */
        post: operations["services/kafka/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/kafka/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Kafka broker with its settings */
        get: operations["services/kafka/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Kafka broker and its data */
        delete: operations["services/kafka/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Kafka broker; what is left out stays */
        patch: operations["services/kafka/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/kafka/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Kafka broker */
        get: operations["services/kafka/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/kafka/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Kafka broker uses */
        get: operations["services/kafka/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/kafka/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Kafka broker */
        patch: operations["services/kafka/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/kafka/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Kafka broker is up */
        get: operations["services/kafka/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/kafka/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Kafka broker another name */
        patch: operations["services/kafka/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/langfuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type langfuse in a cluster */
        get: operations["services/langfuse/list"];
        put?: never;
        /** Makes a Langfuse tracing; its status goes from pending to running */
        post: operations["services/langfuse/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/langfuse/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Langfuse tracing with its settings */
        get: operations["services/langfuse/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Langfuse tracing and its data */
        delete: operations["services/langfuse/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Langfuse tracing; what is left out stays */
        patch: operations["services/langfuse/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/langfuse/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Langfuse tracing */
        get: operations["services/langfuse/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/langfuse/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Langfuse tracing uses */
        get: operations["services/langfuse/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/langfuse/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Langfuse tracing */
        patch: operations["services/langfuse/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/langfuse/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Langfuse tracing is up */
        get: operations["services/langfuse/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/langfuse/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Langfuse tracing another name */
        patch: operations["services/langfuse/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/linstor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type linstor in a cluster */
        get: operations["services/linstor/list"];
        put?: never;
        /** Makes a Linstor storage; its status goes from pending to running */
        post: operations["services/linstor/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/linstor/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Linstor storage with its settings */
        get: operations["services/linstor/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Linstor storage and its data */
        delete: operations["services/linstor/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Linstor storage; what is left out stays */
        patch: operations["services/linstor/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/linstor/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Linstor storage */
        get: operations["services/linstor/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/linstor/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Linstor storage uses */
        get: operations["services/linstor/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/linstor/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Linstor storage */
        patch: operations["services/linstor/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/linstor/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Linstor storage is up */
        get: operations["services/linstor/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/linstor/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Linstor storage another name */
        patch: operations["services/linstor/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/litellm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type litellm in a cluster */
        get: operations["services/litellm/list"];
        put?: never;
        /** Makes a LiteLLM gateway; its status goes from pending to running */
        post: operations["services/litellm/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/litellm/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one LiteLLM gateway with its settings */
        get: operations["services/litellm/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a LiteLLM gateway and its data */
        delete: operations["services/litellm/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a LiteLLM gateway; what is left out stays */
        patch: operations["services/litellm/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/litellm/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a LiteLLM gateway */
        get: operations["services/litellm/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/litellm/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a LiteLLM gateway uses */
        get: operations["services/litellm/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/litellm/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a LiteLLM gateway */
        patch: operations["services/litellm/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/litellm/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a LiteLLM gateway is up */
        get: operations["services/litellm/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/litellm/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a LiteLLM gateway another name */
        patch: operations["services/litellm/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/metal3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type metal3 in a cluster */
        get: operations["services/metal3/list"];
        put?: never;
        /** Makes a Metal3 machines; its status goes from pending to running */
        post: operations["services/metal3/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/metal3/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Metal3 machines with its settings */
        get: operations["services/metal3/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Metal3 machines and its data */
        delete: operations["services/metal3/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Metal3 machines; what is left out stays */
        patch: operations["services/metal3/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/metal3/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Metal3 machines */
        get: operations["services/metal3/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/metal3/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Metal3 machines uses */
        get: operations["services/metal3/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/metal3/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Metal3 machines */
        patch: operations["services/metal3/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/metal3/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Metal3 machines is up */
        get: operations["services/metal3/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/metal3/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Metal3 machines another name */
        patch: operations["services/metal3/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/minio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type minio in a cluster */
        get: operations["services/minio/list"];
        put?: never;
        /** Makes a object store; its status goes from pending to running */
        post: operations["services/minio/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one object store with its settings */
        get: operations["services/minio/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a object store and its data */
        delete: operations["services/minio/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a object store; what is left out stays */
        patch: operations["services/minio/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a object store */
        get: operations["services/minio/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a object store uses */
        get: operations["services/minio/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a object store */
        patch: operations["services/minio/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a object store is up */
        get: operations["services/minio/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a object store another name */
        patch: operations["services/minio/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type mysql in a cluster */
        get: operations["services/mysql/list"];
        put?: never;
        /** Makes a MySQL database; its status goes from pending to running */
        post: operations["services/mysql/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one MySQL database with its settings */
        get: operations["services/mysql/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a MySQL database and its data */
        delete: operations["services/mysql/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a MySQL database; what is left out stays */
        patch: operations["services/mysql/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a MySQL database */
        get: operations["services/mysql/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a MySQL database uses */
        get: operations["services/mysql/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a MySQL database */
        patch: operations["services/mysql/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a MySQL database is up */
        get: operations["services/mysql/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a MySQL database another name */
        patch: operations["services/mysql/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type netbird-client in a cluster */
        get: operations["services/netbird-client/list"];
        put?: never;
        /** Makes a NetBird client; its status goes from pending to running */
        post: operations["services/netbird-client/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-client/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one NetBird client with its settings */
        get: operations["services/netbird-client/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a NetBird client and its data */
        delete: operations["services/netbird-client/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a NetBird client; what is left out stays */
        patch: operations["services/netbird-client/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-client/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a NetBird client */
        get: operations["services/netbird-client/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-client/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a NetBird client uses */
        get: operations["services/netbird-client/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-client/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a NetBird client */
        patch: operations["services/netbird-client/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-client/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a NetBird client is up */
        get: operations["services/netbird-client/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-client/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a NetBird client another name */
        patch: operations["services/netbird-client/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type netbird-server in a cluster */
        get: operations["services/netbird-server/list"];
        put?: never;
        /** Makes a NetBird server; its status goes from pending to running */
        post: operations["services/netbird-server/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-server/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one NetBird server with its settings */
        get: operations["services/netbird-server/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a NetBird server and its data */
        delete: operations["services/netbird-server/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a NetBird server; what is left out stays */
        patch: operations["services/netbird-server/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-server/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a NetBird server */
        get: operations["services/netbird-server/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-server/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a NetBird server uses */
        get: operations["services/netbird-server/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-server/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a NetBird server */
        patch: operations["services/netbird-server/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-server/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a NetBird server is up */
        get: operations["services/netbird-server/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-server/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a NetBird server another name */
        patch: operations["services/netbird-server/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/ollama": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type ollama in a cluster */
        get: operations["services/ollama/list"];
        put?: never;
        /** Makes a Ollama model server; its status goes from pending to running */
        post: operations["services/ollama/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/ollama/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Ollama model server with its settings */
        get: operations["services/ollama/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Ollama model server and its data */
        delete: operations["services/ollama/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Ollama model server; what is left out stays */
        patch: operations["services/ollama/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/ollama/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Ollama model server */
        get: operations["services/ollama/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/ollama/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Ollama model server uses */
        get: operations["services/ollama/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/ollama/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Ollama model server */
        patch: operations["services/ollama/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/ollama/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Ollama model server is up */
        get: operations["services/ollama/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/ollama/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Ollama model server another name */
        patch: operations["services/ollama/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type postgresql in a cluster */
        get: operations["services/postgresql/list"];
        put?: never;
        /** Makes a PostgreSQL database; its status goes from pending to running */
        post: operations["services/postgresql/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one PostgreSQL database with its settings */
        get: operations["services/postgresql/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a PostgreSQL database and its data */
        delete: operations["services/postgresql/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a PostgreSQL database; what is left out stays */
        patch: operations["services/postgresql/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/admin-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the host, password and connection string of the administrator of a PostgreSQL service */
        get: operations["services/postgresql/{id}/admin-credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/clone-database": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copies a database with its content */
        post: operations["services/postgresql/{id}/clone-database"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/databases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the databases of a PostgreSQL service */
        get: operations["services/postgresql/{id}/databases"];
        put?: never;
        /** Makes a database */
        post: operations["services/postgresql/{id}/create-database"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/databases/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a database and everything in it */
        delete: operations["services/postgresql/{id}/drop-database"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/exec-sql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Runs a SQL statement that may change data or structure */
        patch: operations["services/postgresql/{id}/exec-sql"];
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/grant-database": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Lets a user use a database */
        patch: operations["services/postgresql/{id}/grant-database"];
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a PostgreSQL database */
        get: operations["services/postgresql/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/query-sql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a database a question in SQL; it runs read-only and changes nothing */
        post: operations["services/postgresql/{id}/query-sql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a PostgreSQL database uses */
        get: operations["services/postgresql/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a PostgreSQL database */
        patch: operations["services/postgresql/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/revoke-database": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Takes a database away from a user */
        patch: operations["services/postgresql/{id}/revoke-database"];
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a PostgreSQL database is up */
        get: operations["services/postgresql/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a PostgreSQL database another name */
        patch: operations["services/postgresql/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the users of a PostgreSQL service and the databases that each may use */
        get: operations["services/postgresql/{id}/users"];
        put?: never;
        /** Makes a user; its password is read with user-credentials */
        post: operations["services/postgresql/{id}/create-user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/users/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a user */
        delete: operations["services/postgresql/{id}/drop-user"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/users/{name}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the host, password and connection string of a PostgreSQL user */
        get: operations["services/postgresql/{id}/user-credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/postgresql/{id}/users/{name}/rotate-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a user a new password; the old one is refused afterwards */
        post: operations["services/postgresql/{id}/rotate-credentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/prometheus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type prometheus in a cluster */
        get: operations["services/prometheus/list"];
        put?: never;
        /** Makes a Prometheus metrics; its status goes from pending to running */
        post: operations["services/prometheus/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/prometheus/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Prometheus metrics with its settings */
        get: operations["services/prometheus/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Prometheus metrics and its data */
        delete: operations["services/prometheus/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Prometheus metrics; what is left out stays */
        patch: operations["services/prometheus/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/prometheus/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Prometheus metrics */
        get: operations["services/prometheus/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/prometheus/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Prometheus metrics uses */
        get: operations["services/prometheus/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/prometheus/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Prometheus metrics */
        patch: operations["services/prometheus/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/prometheus/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Prometheus metrics is up */
        get: operations["services/prometheus/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/prometheus/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Prometheus metrics another name */
        patch: operations["services/prometheus/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/rabbitmq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type rabbitmq in a cluster */
        get: operations["services/rabbitmq/list"];
        put?: never;
        /** Makes a RabbitMQ broker; its status goes from pending to running */
        post: operations["services/rabbitmq/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/rabbitmq/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one RabbitMQ broker with its settings */
        get: operations["services/rabbitmq/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a RabbitMQ broker and its data */
        delete: operations["services/rabbitmq/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a RabbitMQ broker; what is left out stays */
        patch: operations["services/rabbitmq/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/rabbitmq/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a RabbitMQ broker */
        get: operations["services/rabbitmq/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/rabbitmq/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a RabbitMQ broker uses */
        get: operations["services/rabbitmq/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/rabbitmq/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a RabbitMQ broker */
        patch: operations["services/rabbitmq/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/rabbitmq/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a RabbitMQ broker is up */
        get: operations["services/rabbitmq/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/rabbitmq/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a RabbitMQ broker another name */
        patch: operations["services/rabbitmq/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/traefik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type traefik in a cluster */
        get: operations["services/traefik/list"];
        put?: never;
        /** Makes a Traefik proxy; its status goes from pending to running */
        post: operations["services/traefik/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/traefik/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Traefik proxy with its settings */
        get: operations["services/traefik/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Traefik proxy and its data */
        delete: operations["services/traefik/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Traefik proxy; what is left out stays */
        patch: operations["services/traefik/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/traefik/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Traefik proxy */
        get: operations["services/traefik/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/traefik/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Traefik proxy uses */
        get: operations["services/traefik/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/traefik/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Traefik proxy */
        patch: operations["services/traefik/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/traefik/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Traefik proxy is up */
        get: operations["services/traefik/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/traefik/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Traefik proxy another name */
        patch: operations["services/traefik/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/umami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type umami in a cluster */
        get: operations["services/umami/list"];
        put?: never;
        /** Makes a Umami analytics; its status goes from pending to running */
        post: operations["services/umami/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/umami/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Umami analytics with its settings */
        get: operations["services/umami/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Umami analytics and its data */
        delete: operations["services/umami/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Umami analytics; what is left out stays */
        patch: operations["services/umami/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/umami/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Umami analytics */
        get: operations["services/umami/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/umami/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Umami analytics uses */
        get: operations["services/umami/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/umami/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Umami analytics */
        patch: operations["services/umami/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/umami/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Umami analytics is up */
        get: operations["services/umami/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/umami/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Umami analytics another name */
        patch: operations["services/umami/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type valkey in a cluster */
        get: operations["services/valkey/list"];
        put?: never;
        /** Makes a Valkey cache; its status goes from pending to running */
        post: operations["services/valkey/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Valkey cache with its settings */
        get: operations["services/valkey/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Valkey cache and its data */
        delete: operations["services/valkey/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Valkey cache; what is left out stays */
        patch: operations["services/valkey/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Valkey cache */
        get: operations["services/valkey/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Valkey cache uses */
        get: operations["services/valkey/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Valkey cache */
        patch: operations["services/valkey/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Valkey cache is up */
        get: operations["services/valkey/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Valkey cache another name */
        patch: operations["services/valkey/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vector": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type vector in a cluster */
        get: operations["services/vector/list"];
        put?: never;
        /** Makes a Vector log pipeline; its status goes from pending to running */
        post: operations["services/vector/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vector/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one Vector log pipeline with its settings */
        get: operations["services/vector/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a Vector log pipeline and its data */
        delete: operations["services/vector/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a Vector log pipeline; what is left out stays */
        patch: operations["services/vector/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vector/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a Vector log pipeline */
        get: operations["services/vector/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vector/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a Vector log pipeline uses */
        get: operations["services/vector/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vector/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a Vector log pipeline */
        patch: operations["services/vector/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vector/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a Vector log pipeline is up */
        get: operations["services/vector/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vector/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a Vector log pipeline another name */
        patch: operations["services/vector/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services of type vllm in a cluster */
        get: operations["services/vllm/list"];
        put?: never;
        /** Makes a vLLM model server; its status goes from pending to running */
        post: operations["services/vllm/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one vLLM model server with its settings */
        get: operations["services/vllm/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a vLLM model server and its data */
        delete: operations["services/vllm/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a vLLM model server; what is left out stays */
        patch: operations["services/vllm/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of a vLLM model server */
        get: operations["services/vllm/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory a vLLM model server uses */
        get: operations["services/vllm/{id}/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Restarts a vLLM model server */
        patch: operations["services/vllm/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a vLLM model server is up */
        get: operations["services/vllm/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/update-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a vLLM model server another name */
        patch: operations["services/vllm/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/services/{id}/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what a service needs */
        get: operations["services/{id}/dependencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/{id}/dependents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what needs a service */
        get: operations["services/{id}/dependents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Job: {
            /** Format: uuid */
            id: string;
            type: string;
            /** @enum {string} */
            status: "pending" | "running" | "completed" | "failed" | "cancelled";
            progress: string;
            currentStep: string;
            error?: string;
            result?: unknown;
            cid?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            completedAt?: string;
        };
        WorkItem: {
            id: string;
            /** Format: uuid */
            jobId: string;
            name: string;
            /** @enum {string} */
            status: "pending" | "running" | "completed" | "failed" | "cancelled";
            stepNumber: number;
            result?: unknown;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            completedAt?: string;
        };
        WorkItemLog: {
            id: string;
            workItemId: string;
            /** @enum {string} */
            level: "info" | "warn" | "error";
            message: string;
            /** Format: date-time */
            createdAt: string;
        };
        Topic: {
            key: string;
            title: string;
            summary: string;
        };
        Cluster: {
            cid: string;
            name: string;
            /** @enum {string} */
            status: "provisioning" | "running" | "resetting" | "deleting";
            region: string;
            nodeCount: number;
            /** Format: date-time */
            createdAt: string;
        };
        ClusterDetail: {
            cid: string;
            name: string;
            /** @enum {string} */
            status: "provisioning" | "running" | "resetting" | "deleting";
            region: string;
            nodeCount: number;
            kubernetesVersion: string;
            serviceCount: number;
            appCount: number;
            /** Format: date-time */
            resetAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        EtcdMember: {
            memberId: string;
            name: string;
            healthy: boolean;
        };
        Condition: {
            type: string;
            /** @enum {string} */
            status: "True" | "False" | "Unknown";
            reason: string;
        };
        Node: {
            nid: string;
            name: string;
            /** @enum {string} */
            status: "Ready" | "NotReady" | "Draining" | "Drained" | "Removing";
            /** @enum {string} */
            role: "control-plane" | "worker";
            cpu: number;
            memoryMb: number;
            diskGb: number;
            kubeletVersion: string;
            conditions: components["schemas"]["Condition"][];
        };
        NodeDetail: {
            nid: string;
            name: string;
            /** @enum {string} */
            status: "Ready" | "NotReady" | "Draining" | "Drained" | "Removing";
            /** @enum {string} */
            role: "control-plane" | "worker";
            cpu: number;
            memoryMb: number;
            diskGb: number;
            kubeletVersion: string;
            conditions: components["schemas"]["Condition"][];
            schedulable: boolean;
            tags: string[];
            gpuShape?: string;
            gpuCount?: number;
            virtShape?: string;
            /** Format: date-time */
            createdAt: string;
        };
        Blocker: {
            type: string;
            id: string;
            name: string;
            reason: string;
        };
        NodeTeardown: {
            id: string;
            nid: string;
            nodeName: string;
            /** Format: uuid */
            jobId: string;
            /** @enum {string} */
            status: "running" | "completed";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            completedAt?: string;
        };
        ScriptRun: {
            id: string;
            script: string;
            nid: string;
            /** @enum {string} */
            status: "running" | "completed";
            output: string;
            /** Format: date-time */
            createdAt: string;
        };
        Error: {
            error: string;
            code?: string;
            statusCode?: number;
            traceId?: string;
            details?: unknown;
            upstream?: unknown;
        };
        BadRequest: {
            error: string;
            code?: string;
            statusCode?: number;
            traceId?: string;
            details?: unknown;
        };
        Unauthorized: {
            error: string;
            /** @enum {string} */
            reason?: "revoked" | "expired";
            /** Format: date-time */
            revokedAt?: string;
            /** Format: date-time */
            expiredAt?: string;
            code?: string;
            statusCode?: number;
            traceId?: string;
        };
        Forbidden: {
            error: string;
            code?: string;
            required?: string;
            module?: string;
            statusCode?: number;
            traceId?: string;
            details?: unknown;
        };
        NotFound: {
            error: string;
            code?: string;
            statusCode?: number;
            traceId?: string;
            details?: unknown;
        };
        Conflict: {
            error: string;
            code?: string;
            dependents?: components["schemas"]["Dependent"][];
            statusCode?: number;
            traceId?: string;
            details?: unknown;
        };
        ServerError: {
            error: string;
            code?: string;
            statusCode?: number;
            traceId?: string;
            details?: unknown;
            upstream?: unknown;
        };
        InnerError: {
            error: string;
            statusCode: number;
            code?: string;
        };
        Dependent: {
            type: string;
            id: string;
            name: string;
            alias: string;
        };
        Done: {
            osid: string;
            message: string;
        };
        NoOp: {
            osid: string;
            noOp: boolean;
            message: string;
        };
        Started: {
            /**
             * Format: uuid
             * @description The job that does it
             */
            jobId: string;
        };
        LogEntry: {
            podName: string;
            containerName: string;
            /** Format: date-time */
            timestamp: string;
            message: string;
        };
        Measure: {
            current: number;
            average: number;
            peak: number;
            unit: string;
        };
        Metrics: {
            cpu: components["schemas"]["Measure"];
            memory: components["schemas"]["Measure"];
            dashboardUrl: string | null;
            inferredForInfinite: boolean;
        };
        ResourceClass: {
            id: string;
            name: string;
            cpuRequestMc: number;
            cpuLimitMc: number;
            memoryRequestMb: number;
            memoryLimitMb: number;
        };
        PostgresUser: {
            name: string;
            databases: string[];
            /** Format: date-time */
            createdAt: string;
        };
        PostgresDatabase: {
            name: string;
            owner: string;
            sizeMb: number;
        };
        PostgresCredentials: {
            host: string;
            port: number;
            database: string;
            username: string;
            password: string;
            connectionString: string;
        };
        SqlAnswer: {
            columns: string[];
            rows: unknown[][];
            rowCount: number;
            truncated: boolean;
        };
        SqlOutcome: {
            columns: string[];
            rows: unknown[][];
            rowCount: number;
            truncated: boolean;
            command: string;
        };
        ServiceStatus: {
            state: string;
        };
        ServiceSummary: {
            id: string;
            name: string;
            type: string;
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            version: string;
            replicas: number;
            /** Format: date-time */
            createdAt: string;
        };
        ServiceBase: {
            id: string;
            name: string;
            type: string;
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            version: string;
            replicas: number;
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        ReplicaCount: {
            desired: number;
            ready: number;
        };
        AdvancedField: {
            name: string;
            type: string;
            description: string;
            enum?: string[];
        };
        ValkeyService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            id: string;
            /** @constant */
            type: "valkey";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        ValkeyStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        ValkeySummary: components["schemas"]["ServiceSummary"];
        PostgresqlService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /**
             * @description Whether the settings are its own or come from a config set
             * @enum {string}
             */
            configType?: "custom" | "config_set";
            /** @description The config set whose settings it takes */
            configSetId?: string;
            id: string;
            /** @constant */
            type: "postgresql";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        PostgresqlStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            reason: string | null;
            replicas: components["schemas"]["ReplicaCount"];
        };
        PostgresqlSummary: components["schemas"]["ServiceSummary"];
        MysqlService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            id: string;
            /** @constant */
            type: "mysql";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        MysqlStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            reason: string | null;
            replicas: components["schemas"]["ReplicaCount"];
        };
        MysqlSummary: components["schemas"]["ServiceSummary"];
        MinioService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description Copies of each volume */
            storageReplicas?: number;
            id: string;
            /** @constant */
            type: "minio";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        MinioStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            /** @enum {string} */
            healthStatus: "healthy" | "unhealthy";
            message: string;
        };
        MinioSummary: components["schemas"]["ServiceSummary"];
        HarborService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description The PostgreSQL service that it keeps its data in */
            postgresOsid?: string;
            /** @description The Valkey service that it uses */
            valkeyOsid?: string;
            /** @description The object store that it uses */
            minioOsid?: string;
            id: string;
            /** @constant */
            type: "harbor";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        HarborStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            coreReady: boolean;
            message: string;
        };
        HarborSummary: components["schemas"]["ServiceSummary"];
        PrometheusService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            id: string;
            /** @constant */
            type: "prometheus";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        PrometheusStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        PrometheusSummary: components["schemas"]["ServiceSummary"];
        LitellmService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description The PostgreSQL service that it keeps its data in */
            postgresOsid?: string;
            /** @description The Valkey service that it uses */
            valkeyOsid?: string;
            /** @description The cluster to copy from */
            sourceCid?: string;
            /** @description The gateway to copy from */
            sourceLitellmOsid?: string;
            id: string;
            /** @constant */
            type: "litellm";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        LitellmStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        LitellmSummary: components["schemas"]["ServiceSummary"];
        ClickhouseService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description How many shards */
            shards?: number;
            id: string;
            /** @constant */
            type: "clickhouse";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        ClickhouseStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
        };
        ClickhouseSummary: components["schemas"]["ServiceSummary"];
        VectorService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description Days that logs are kept */
            retentionDays?: number;
            /** @description The ClickHouse service that it writes to */
            clickhouseId?: string;
            id: string;
            /** @constant */
            type: "vector";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        VectorStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        VectorSummary: components["schemas"]["ServiceSummary"];
        CertManagerService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            id: string;
            /** @constant */
            type: "cert-manager";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        CertManagerStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            ready: boolean;
        };
        CertManagerSummary: components["schemas"]["ServiceSummary"];
        TraefikService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            id: string;
            /** @constant */
            type: "traefik";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        TraefikStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        TraefikSummary: components["schemas"]["ServiceSummary"];
        LinstorService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            id: string;
            /** @constant */
            type: "linstor";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        LinstorStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
        };
        LinstorSummary: components["schemas"]["ServiceSummary"];
        RabbitmqService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            id: string;
            /** @constant */
            type: "rabbitmq";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        RabbitmqStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        RabbitmqSummary: components["schemas"]["ServiceSummary"];
        KafkaService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            id: string;
            /** @constant */
            type: "kafka";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        KafkaStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            reason: string | null;
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        KafkaSummary: components["schemas"]["ServiceSummary"];
        GrafanaService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description The PostgreSQL service that it keeps its data in */
            postgresOsid?: string;
            /** @description The Prometheus service that it reads */
            prometheusOsid?: string;
            id: string;
            /** @constant */
            type: "grafana";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        GrafanaStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        GrafanaSummary: components["schemas"]["ServiceSummary"];
        OllamaService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description How many GPUs each instance gets */
            gpuCount?: number;
            id: string;
            /** @constant */
            type: "ollama";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        OllamaStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        OllamaSummary: components["schemas"]["ServiceSummary"];
        VllmService: {
            name: string;
            version: string;
            /**
             * @description The class of CPU and memory
             * @default vllm.c0.beff
             * @enum {string}
             */
            resourceRequirementClassId: "vllm.c0.beff" | "vllm.c1.beff" | "vllm.c2.beff" | "vllm.c3.beff" | "vllm.c4.beff" | "vllm.c5.beff" | "vllm.g1.beff" | "vllm.g2.beff" | "vllm.g4.beff" | "vllm.g8.beff" | "vllm.g16.beff" | "custom";
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /**
             * @description Size of the volume in MB
             * @default 20480
             */
            storageMb: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description The model to serve */
            model?: string;
            /** @description The name that callers use */
            servedModelName?: string;
            /** @description An image; empty goes back to the version's */
            image?: string;
            /** @description An image for the router */
            routerImage?: string;
            /** @description The vocabulary of the router */
            routerVocabularyId?: string;
            /** @description An image for the cache server */
            lmcacheServerImage?: string;
            /**
             * @description The generation of the cache server
             * @enum {string}
             */
            lmcacheServerGeneration?: "current" | "legacy";
            /**
             * @description Serves sound and pictures as well
             * @default false
             */
            omni: boolean;
            /**
             * @description Reads models with GPU direct storage
             * @default false
             */
            gdsEnabled: boolean;
            /**
             * @description Reached from outside by HTTPS
             * @default false
             */
            publicHttps: boolean;
            /**
             * @description How many GPUs each instance gets
             * @default 0
             */
            gpuCount: number;
            /** @description The integration that the model comes from */
            modelSourceIntegrationId?: string;
            /** @description The object store that the model comes from */
            modelSourceMinioServiceId?: string;
            /** @description The bucket that the model comes from */
            modelSourceBucket?: string;
            /** @description The model's place in the bucket */
            modelSourcePath?: string;
            /**
             * @description Whether the settings are its own or come from a config set
             * @default custom
             * @enum {string}
             */
            configType: "custom" | "config_set";
            /** @description The config set whose settings it takes */
            configSetId?: string;
            /**
             * @description Where the cache is
             * @default off
             * @enum {string}
             */
            lmcacheMode: "off" | "local" | "remote";
            /** @description The Valkey service of a remote cache */
            lmcacheValkeyOsid?: string;
            /** @description The object store of a remote cache */
            lmcacheMinioOsid?: string;
            id: string;
            /** @constant */
            type: "vllm";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        VllmStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        VllmSummary: {
            id: string;
            name: string;
            /** @constant */
            type: "vllm";
            /** @description The model to serve */
            model: string;
            /**
             * @description How many GPUs each instance gets
             * @default 0
             */
            gpuCount: number;
            /**
             * @description Size of the volume in MB
             * @default 20480
             */
            storageMb: number;
            /**
             * @description The class of CPU and memory
             * @default vllm.c0.beff
             * @enum {string}
             */
            resourceRequirementClassId: "vllm.c0.beff" | "vllm.c1.beff" | "vllm.c2.beff" | "vllm.c3.beff" | "vllm.c4.beff" | "vllm.c5.beff" | "vllm.g1.beff" | "vllm.g2.beff" | "vllm.g4.beff" | "vllm.g8.beff" | "vllm.g16.beff" | "custom";
            /** Format: date-time */
            createdAt: string;
        };
        NetbirdServerService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description The PostgreSQL service that it keeps its data in */
            postgresOsid?: string;
            /** @description The version of the dashboard */
            dashboardVersion?: string;
            id: string;
            /** @constant */
            type: "netbird-server";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        NetbirdServerStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        NetbirdServerSummary: components["schemas"]["ServiceSummary"];
        NetbirdClientService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description The server's address */
            managementUrl?: string;
            /** @description The server's cluster */
            netbirdServerCid?: string;
            /** @description The server */
            netbirdServerId?: string;
            /** @description The port of its tunnel */
            wgPort?: number;
            id: string;
            /** @constant */
            type: "netbird-client";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        NetbirdClientStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        NetbirdClientSummary: components["schemas"]["ServiceSummary"];
        LangfuseService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description The PostgreSQL service that it keeps its data in */
            postgresOsid?: string;
            /** @description The ClickHouse service that it uses */
            clickhouseOsid?: string;
            /** @description The object store that it uses */
            minioOsid?: string;
            /** @description The Valkey service that it uses */
            valkeyOsid?: string;
            id: string;
            /** @constant */
            type: "langfuse";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        LangfuseStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            webReady: boolean;
            workerReady: boolean;
            message: string;
        };
        LangfuseSummary: components["schemas"]["ServiceSummary"];
        Metal3Service: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description The MySQL service that it uses */
            mysqlOsid?: string;
            /** @description The network interface of the management network */
            bmcInterface?: string;
            id: string;
            /** @constant */
            type: "metal3";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        Metal3Status: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        Metal3Summary: components["schemas"]["ServiceSummary"];
        UmamiService: {
            name: string;
            version: string;
            /** @description The class of CPU and memory */
            resourceRequirementClassId?: string;
            /** @description Only nodes with these tags run it */
            nodeAffinityTags?: string[];
            replicas: number;
            /** @description CPU that is reserved, in thousandths of a core */
            cpuRequestMc?: number;
            /** @description CPU at most, in thousandths of a core */
            cpuLimitMc?: number;
            /** @description Memory that is reserved, in MB */
            memoryRequestMb?: number;
            /** @description Memory at most, in MB */
            memoryLimitMb?: number;
            /** @description Size of the volume in MB */
            storageMb?: number;
            /** @description The storage group that holds the volume */
            storageGroupId?: string;
            /** @description The PostgreSQL service that it keeps its data in */
            postgresOsid?: string;
            id: string;
            /** @constant */
            type: "umami";
            /** @enum {string} */
            status: "pending" | "running" | "updating" | "restarting" | "deleting" | "failed";
            flags?: {
                [key: string]: boolean;
            };
            advanced?: {
                [key: string]: string;
            };
            error?: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        UmamiStatus: {
            /** @enum {string} */
            state: "running" | "progressing" | "degraded" | "stopped";
            reason: string | null;
            replicas: components["schemas"]["ReplicaCount"];
            message: string;
        };
        UmamiSummary: components["schemas"]["ServiceSummary"];
    };
    responses: {
        /** @description 400: BadRequest */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description 401: Unauthorized */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description 403: Forbidden */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description 404: NotFound */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description 409: Conflict */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Conflict"];
            };
        };
        /** @description 500: ServerError */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "auth.device.initiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId: string;
                        token: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
        };
    };
    "auth.device.poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deviceId: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: boolean;
                        error?: string;
                        message?: string;
                        customToken?: string;
                        accountId?: string;
                        firebase?: {
                            apiKey: string;
                            authDomain: string;
                            projectId: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
        };
    };
    "auth.token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    grant_type: string;
                    subject_token: string;
                    subject_token_type: string;
                    scope: string;
                    requested_token_type?: string;
                    audience?: string;
                    resource?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        access_token: string;
                        issued_token_type: string;
                        token_type: string;
                        expires_in: number;
                        scope: string;
                    };
                };
            };
            /** @description 400 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_description?: string;
                        code?: string;
                        statusCode?: number;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description 404 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        code?: string;
                        statusCode?: number;
                    };
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    "auth.whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uid: string;
                        aid: string;
                        scopes: string[];
                        /** Format: date-time */
                        expiresAt: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    "manifest.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                        commands: unknown[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    "manifest.version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    "cli/version-check": {
        parameters: {
            query?: {
                version?: string;
                os?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        current: string;
                        latest: string;
                        outdated: boolean;
                        message: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    "console.device.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code and token of the sign-in */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "console.device.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code and token of the sign-in */
                device: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    csrf: string;
                    aid?: string;
                };
            };
        };
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "jobs/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "jobs/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        status: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "jobs/workitems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                        workItems: components["schemas"]["WorkItem"][];
                        hasMore: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "jobs/workitem-logs": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                /** @description The 5-character identifier */
                id: string;
                /** @description The identifier of one step of the job */
                wid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workItemId: string;
                        logs: components["schemas"]["WorkItemLog"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "public.object": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The object store's identifier */
                sid: string;
                /** @description The bucket */
                bucket: string;
                /** @description The key */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description 403 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forbidden"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "service-info/{type}/advanced-config-schema": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The service type */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        fields: components["schemas"]["AdvancedField"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "service-info/{type}/rrc": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The service type */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        classes: components["schemas"]["ResourceClass"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "service-info/{type}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The service type */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        versions: string[];
                        default: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "user.accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: {
                            aid: string;
                            name: string;
                            companyName: string;
                            accountRole: string;
                            isDefault: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    "identity.signIn": {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    returnSecureToken?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind?: string;
                        idToken: string;
                        refreshToken: string;
                        expiresIn: string;
                        isNewUser?: boolean;
                    };
                };
            };
            /** @description 400 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: unknown;
                    };
                };
            };
            /** @description 403 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: unknown;
                    };
                };
            };
        };
    };
    "identity.refresh": {
        parameters: {
            query?: {
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    grant_type: string;
                    refresh_token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        access_token?: string;
                        expires_in: string;
                        token_type: string;
                        refresh_token: string;
                        id_token: string;
                        user_id: string;
                        project_id: string;
                    };
                };
            };
            /** @description 400 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: unknown;
                    };
                };
            };
            /** @description 403 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: unknown;
                    };
                };
            };
        };
    };
    "manifest.scoped.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                        commands: unknown[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "manifest.scoped.version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "toolsets.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scoped: boolean;
                        serviceTypes: string[];
                        virtInstalled: boolean;
                        platformManagedTypes: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clusters: components["schemas"]["Cluster"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    /**
                     * @description Where it stands
                     * @default eu-central
                     */
                    region?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cid: string;
                        name: string;
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/mcp/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        instructions: string;
                        /** Format: date-time */
                        updatedAt: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/mcp/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The notes; empty removes them */
                    instructions: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        instructions: string;
                        /** Format: date-time */
                        updatedAt: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/{cid}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The cluster's identifier */
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/{cid}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The cluster's identifier */
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/{cid}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The cluster's identifier */
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/{cid}/etcd-members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The cluster's identifier */
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: components["schemas"]["EtcdMember"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/{cid}/etcd-remove-member": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The cluster's identifier */
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The member */
                    memberId: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        memberId: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/is-app-deployment-ready": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                        harbor: boolean;
                        minio: boolean;
                        buildkit: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/{cid}/kubeconfig": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The cluster's identifier */
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cid: string;
                        kubeconfig: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "clusters/{cid}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The cluster's identifier */
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name of the cluster as a check */
                    confirmName: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "jobs/list": {
        parameters: {
            query?: {
                cid?: string;
                status?: "pending" | "running" | "completed" | "failed" | "cancelled";
                limit?: number;
            };
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jobs: components["schemas"]["Job"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "mcp/bootstrap": {
        parameters: {
            query?: {
                version?: string;
                os?: string;
            };
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: string;
                        clusters: {
                            cid: string;
                            name: string;
                        }[];
                        instructions: string;
                        topics: components["schemas"]["Topic"][];
                        outdated?: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "mcp/topics/search": {
        parameters: {
            query: {
                keywords: string;
                include?: "summary" | "full";
            };
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        topics: {
                            key: string;
                            title: string;
                            summary: string;
                            body?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "mcp/topics/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The key */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                        title: string;
                        summary: string;
                        body: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "modules.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        modules: {
                            key: string;
                            name: string;
                            description: string;
                            /** @enum {string} */
                            tier: "base" | "premium";
                            sortOrder: number;
                            enabled: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "maintenance-scripts/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scripts: {
                            name: string;
                            description: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "maintenance-scripts/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        runs: components["schemas"]["ScriptRun"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "maintenance-scripts/{script}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The name of the script */
                script: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The node's identifier */
                    nid: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "node-teardowns/list": {
        parameters: {
            query?: {
                nid?: string;
                jobId?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nodeTeardowns: components["schemas"]["NodeTeardown"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "node-teardowns/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeTeardown"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nodes: components["schemas"]["Node"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/join-command": {
        parameters: {
            query?: {
                format?: "ssh-local" | "ssh-remote" | "aws-cli";
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        format: string;
                        command: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/{nid}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The node's identifier */
                nid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/{nid}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The node's identifier */
                nid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/{nid}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The node's identifier */
                nid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/{nid}/delete-preflight": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The node's identifier */
                nid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        blockers: components["schemas"]["Blocker"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/{nid}/drain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The node's identifier */
                nid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description How long an instance may take to end
                     * @default 30
                     */
                    gracePeriodSeconds?: number;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/{nid}/configure-gpu-shape": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The node's identifier */
                nid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description How a GPU is given out
                     * @enum {string}
                     */
                    gpuShape: "whole" | "mig" | "shared";
                    /**
                     * @description How many GPUs
                     * @default 1
                     */
                    gpuCount?: number;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nid: string;
                        gpuShape: string;
                        gpuCount: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/{nid}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The node's identifier */
                nid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/{nid}/set-tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The node's identifier */
                nid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Tags as key:value; none removes all */
                    tags: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nid: string;
                        tags: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/{nid}/uncordon": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The node's identifier */
                nid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "nodes/{nid}/virt-shape": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The node's identifier */
                nid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The share
                     * @enum {string}
                     */
                    virtShape: "none" | "half" | "full";
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nid: string;
                        virtShape: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["ServiceSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/cert-manager/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["CertManagerSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/cert-manager/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/cert-manager/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertManagerService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/cert-manager/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/cert-manager/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/cert-manager/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/cert-manager/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/cert-manager/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/cert-manager/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertManagerStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/cert-manager/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/clickhouse/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["ClickhouseSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/clickhouse/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description How many shards */
                    shards?: number;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/clickhouse/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClickhouseService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/clickhouse/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/clickhouse/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/clickhouse/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/clickhouse/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/clickhouse/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/clickhouse/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClickhouseStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/clickhouse/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/grafana/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["GrafanaSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/grafana/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description The PostgreSQL service that it keeps its data in */
                    postgresOsid: string;
                    /** @description The Prometheus service that it reads */
                    prometheusOsid?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/grafana/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrafanaService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/grafana/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/grafana/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/grafana/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/grafana/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/grafana/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/grafana/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrafanaStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/grafana/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/harbor/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["HarborSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/harbor/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description The PostgreSQL service that it keeps its data in */
                    postgresOsid: string;
                    /** @description The Valkey service that it uses */
                    valkeyOsid: string;
                    /** @description The object store that it uses */
                    minioOsid: string;
                    flags?: {
                        /**
                         * @description It holds the cluster's own images
                         * @default false
                         */
                        systemInstance?: boolean;
                    };
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/harbor/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarborService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/harbor/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/harbor/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/harbor/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/harbor/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/harbor/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/harbor/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarborStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/harbor/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/kafka/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["KafkaSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/kafka/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    flags?: {
                        /**
                         * @description With a web page
                         * @default true
                         */
                        enableUI?: boolean;
                    };
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/kafka/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KafkaService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/kafka/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/kafka/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/kafka/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/kafka/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/kafka/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/kafka/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KafkaStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/kafka/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/langfuse/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["LangfuseSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/langfuse/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description The PostgreSQL service that it keeps its data in */
                    postgresOsid: string;
                    /** @description The ClickHouse service that it uses */
                    clickhouseOsid: string;
                    /** @description The object store that it uses */
                    minioOsid: string;
                    /** @description The Valkey service that it uses */
                    valkeyOsid: string;
                    flags?: {
                        /**
                         * @description Anybody may sign up
                         * @default false
                         */
                        signupEnabled?: boolean;
                        /**
                         * @description With a first user
                         * @default false
                         */
                        createCredentials?: boolean;
                    };
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/langfuse/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LangfuseService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/langfuse/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/langfuse/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/langfuse/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/langfuse/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/langfuse/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/langfuse/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LangfuseStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/langfuse/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/linstor/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["LinstorSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/linstor/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/linstor/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinstorService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/linstor/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/linstor/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/linstor/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/linstor/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/linstor/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/linstor/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinstorStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/linstor/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/litellm/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["LitellmSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/litellm/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description The PostgreSQL service that it keeps its data in */
                    postgresOsid: string;
                    /** @description The Valkey service that it uses */
                    valkeyOsid?: string;
                    /** @description The cluster to copy from */
                    sourceCid?: string;
                    /** @description The gateway to copy from */
                    sourceLitellmOsid?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/litellm/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LitellmService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/litellm/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/litellm/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/litellm/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/litellm/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/litellm/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/litellm/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LitellmStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/litellm/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/metal3/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["Metal3Summary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/metal3/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description The MySQL service that it uses */
                    mysqlOsid: string;
                    /** @description The network interface of the management network */
                    bmcInterface: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/metal3/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metal3Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/metal3/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/metal3/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/metal3/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/metal3/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/metal3/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/metal3/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metal3Status"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/metal3/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/minio/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["MinioSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/minio/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description Copies of each volume */
                    storageReplicas?: number;
                    flags?: {
                        /**
                         * @description It holds the cluster's own data
                         * @default false
                         */
                        systemInstance?: boolean;
                        /**
                         * @description S3 on port 443
                         * @default false
                         */
                        exposeS3On443?: boolean;
                        /**
                         * @description A name for each bucket
                         * @default false
                         */
                        bucketDnsEnabled?: boolean;
                    };
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/minio/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinioService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/minio/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/minio/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/minio/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/minio/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/minio/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/minio/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinioStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/minio/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["MysqlSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MysqlService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MysqlStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-client/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["NetbirdClientSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-client/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description The key that lets it join */
                    setupKey?: string;
                    /** @description The server's address */
                    managementUrl?: string;
                    /** @description The server's cluster */
                    netbirdServerCid?: string;
                    /** @description The server */
                    netbirdServerId?: string;
                    /** @description The port of its tunnel */
                    wgPort?: number;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-client/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetbirdClientService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-client/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-client/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-client/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-client/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-client/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-client/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetbirdClientStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-client/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-server/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["NetbirdServerSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-server/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description The PostgreSQL service that it keeps its data in */
                    postgresOsid: string;
                    /** @description The version of the dashboard */
                    dashboardVersion?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-server/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetbirdServerService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-server/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-server/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-server/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-server/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-server/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-server/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetbirdServerStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/netbird-server/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/ollama/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["OllamaSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/ollama/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description How many GPUs each instance gets */
                    gpuCount?: number;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/ollama/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OllamaService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/ollama/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/ollama/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/ollama/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/ollama/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/ollama/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/ollama/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OllamaStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/ollama/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["PostgresqlSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /**
                     * @description Whether the settings are its own or come from a config set
                     * @enum {string}
                     */
                    configType?: "custom" | "config_set";
                    /** @description The config set whose settings it takes */
                    configSetId?: string;
                    flags?: {
                        /**
                         * @description With DocumentDB
                         * @default false
                         */
                        documentDBExtension?: boolean;
                        /**
                         * @description With Apache AGE
                         * @default false
                         */
                        apacheAge?: boolean;
                        /**
                         * @description With pgvector
                         * @default false
                         */
                        vector?: boolean;
                    };
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostgresqlService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/admin-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostgresCredentials"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/clone-database": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The database */
                    database: string;
                    /** @description The name of the copy */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/databases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        databases: components["schemas"]["PostgresDatabase"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/create-database": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    /** @description The user that owns it; the administrator when left out */
                    owner?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        owner: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/drop-database": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
                /** @description The name */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/exec-sql": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The database */
                    database: string;
                    /** @description One SQL statement */
                    sql: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SqlOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/grant-database": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The user */
                    name: string;
                    /** @description The database */
                    database: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        databases: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/query-sql": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The database */
                    database: string;
                    /** @description One SQL statement */
                    sql: string;
                    /**
                     * @description Rows at most
                     * @default 100
                     */
                    limit?: number;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SqlAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/revoke-database": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The user */
                    name: string;
                    /** @description The database */
                    database: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        databases: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostgresqlStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users: components["schemas"]["PostgresUser"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/create-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    /** @description A database that it may use at once */
                    database?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        databases: string[];
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/drop-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
                /** @description The name */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/user-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
                /** @description The name */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostgresCredentials"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/postgresql/{id}/rotate-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
                /** @description The name */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["PrometheusSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    flags?: {
                        /**
                         * @description It watches the cluster itself
                         * @default false
                         */
                        systemInstance?: boolean;
                    };
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrometheusService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrometheusStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/rabbitmq/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["RabbitmqSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/rabbitmq/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/rabbitmq/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RabbitmqService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/rabbitmq/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/rabbitmq/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/rabbitmq/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/rabbitmq/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/rabbitmq/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/rabbitmq/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RabbitmqStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/rabbitmq/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/traefik/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["TraefikSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/traefik/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/traefik/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraefikService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/traefik/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/traefik/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/traefik/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/traefik/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/traefik/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/traefik/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraefikStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/traefik/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/umami/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["UmamiSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/umami/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description The PostgreSQL service that it keeps its data in */
                    postgresOsid: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/umami/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UmamiService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/umami/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/umami/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/umami/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/umami/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/umami/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/umami/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UmamiStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/umami/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["ValkeySummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    flags?: {
                        /**
                         * @description A password is needed
                         * @default true
                         */
                        secured?: boolean;
                    };
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValkeyService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValkeyStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vector/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["VectorSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vector/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The version to run; the newest when left out */
                    version?: string;
                    /** @description The class of CPU and memory */
                    resourceRequirementClassId?: string;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /** @description Size of the volume in MB */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description Days that logs are kept */
                    retentionDays?: number;
                    /** @description The ClickHouse service that it writes to */
                    clickhouseId?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vector/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VectorService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vector/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vector/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vector/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vector/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vector/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vector/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VectorStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vector/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["VllmSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /**
                     * @description The version to run; the newest when left out
                     * @default 0.25.1
                     * @enum {string}
                     */
                    version?: "0.25.1" | "0.24.0" | "0.23.2";
                    /**
                     * @description The class of CPU and memory
                     * @default vllm.c0.beff
                     * @enum {string}
                     */
                    resourceRequirementClassId?: "vllm.c0.beff" | "vllm.c1.beff" | "vllm.c2.beff" | "vllm.c3.beff" | "vllm.c4.beff" | "vllm.c5.beff" | "vllm.g1.beff" | "vllm.g2.beff" | "vllm.g4.beff" | "vllm.g8.beff" | "vllm.g16.beff" | "custom";
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description CPU at most, in thousandths of a core */
                    cpuLimitMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
                    /** @description Memory at most, in MB */
                    memoryLimitMb?: number;
                    /**
                     * @description Size of the volume in MB
                     * @default 20480
                     */
                    storageMb?: number;
                    /** @description The storage group that holds the volume */
                    storageGroupId?: string;
                    /** @description The model to serve */
                    model: string;
                    /** @description The name that callers use */
                    servedModelName?: string;
                    /** @description An image instead of the version's */
                    image?: string;
                    /** @description An image for the router */
                    routerImage?: string;
                    /** @description The vocabulary of the router */
                    routerVocabularyId?: string;
                    /** @description An image for the cache server */
                    lmcacheServerImage?: string;
                    /**
                     * @description The generation of the cache server
                     * @enum {string}
                     */
                    lmcacheServerGeneration?: "current" | "legacy";
                    /**
                     * @description Serves sound and pictures as well
                     * @default false
                     */
                    omni?: boolean;
                    /**
                     * @description Reads models with GPU direct storage
                     * @default false
                     */
                    gdsEnabled?: boolean;
                    /**
                     * @description Reached from outside by HTTPS
                     * @default false
                     */
                    publicHttps?: boolean;
                    /**
                     * @description How many GPUs each instance gets
                     * @default 0
                     */
                    gpuCount?: number;
                    /** @description The integration that the model comes from */
                    modelSourceIntegrationId?: string;
                    /** @description The object store that the model comes from */
                    modelSourceMinioServiceId?: string;
                    /** @description The bucket that the model comes from */
                    modelSourceBucket?: string;
                    /** @description The model's place in the bucket */
                    modelSourcePath?: string;
                    /**
                     * @description Whether the settings are its own or come from a config set
                     * @default custom
                     * @enum {string}
                     */
                    configType?: "custom" | "config_set";
                    /** @description The config set whose settings it takes */
                    configSetId?: string;
                    /**
                     * @description Where the cache is
                     * @default off
                     * @enum {string}
                     */
                    lmcacheMode?: "off" | "local" | "remote";
                    /** @description The Valkey service of a remote cache */
                    lmcacheValkeyOsid?: string;
                    /** @description The object store of a remote cache */
                    lmcacheMinioOsid?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VllmService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description Only nodes with these tags run it */
                    nodeAffinityTags?: string[];
                    /** @description An image; empty goes back to the version's */
                    image?: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOp"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        /** Format: uuid */
                        jobId: string;
                        warnings?: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/{id}/logs": {
        parameters: {
            query?: {
                tail?: number;
                since?: number;
                pod?: string;
                previous?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"] | components["schemas"]["InnerError"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VllmStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    cid?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        osid: string;
                        name: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/{id}/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dependencies: components["schemas"]["Dependent"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/{id}/dependents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The 5-character identifier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dependents: components["schemas"]["Dependent"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
}
