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
    "/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives an uploaded archive under the token of prepare-cli-pull */
        get: operations["deployments.download"];
        put?: never;
        /** Takes the archive of a deployment under the token of that upload */
        post: operations["deployments.upload"];
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
    "/{aid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the account */
        get: operations["account/show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the names of the account */
        patch: operations["account/update"];
        trace?: never;
    };
    "/{aid}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the API keys of the account without their values */
        get: operations["account/api-keys/list"];
        put?: never;
        /** Makes an API key; its value is in this answer and never again */
        post: operations["account/api-keys/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one API key without its value */
        get: operations["account/api-keys/show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives an API key another name */
        patch: operations["account/api-keys/update"];
        trace?: never;
    };
    "/{aid}/api-keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an API key at once */
        post: operations["account/api-keys/revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/app-info/rrc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the classes of CPU and memory for apps */
        get: operations["app-info/rrc"];
        put?: never;
        post?: never;
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
    "/{aid}/cluster-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists which zones belong to which cluster */
        get: operations["cluster-domains/list-by-cluster"];
        put?: never;
        /** Gives a cluster a zone */
        post: operations["cluster-domains/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/cluster-domains/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one zone of a cluster */
        get: operations["cluster-domains/{id}/show"];
        put?: never;
        post?: never;
        /** Takes a zone from a cluster */
        delete: operations["cluster-domains/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a zone of a cluster */
        patch: operations["cluster-domains/{id}/update"];
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
    "/{aid}/config-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the config sets of the account */
        get: operations["config-sets/list"];
        put?: never;
        /** Makes a config set */
        post: operations["config-sets/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/config-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one config set */
        get: operations["config-sets/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a config set that no service uses */
        delete: operations["config-sets/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a config set */
        patch: operations["config-sets/{id}/update"];
        trace?: never;
    };
    "/{aid}/config/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the settings of the account or of one of its clusters */
        get: operations["config/get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/config/set": {
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
        /** Changes a setting of the account or of one of its clusters */
        patch: operations["config/set"];
        trace?: never;
    };
    "/{aid}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the domains of the account */
        get: operations["domains/list"];
        put?: never;
        /** Adds a domain to the account */
        post: operations["domains/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/domains/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one domain */
        get: operations["domains/show"];
        put?: never;
        post?: never;
        /** Removes a domain from the account */
        delete: operations["domains/delete"];
        options?: never;
        head?: never;
        /** Changes a domain */
        patch: operations["domains/update"];
        trace?: never;
    };
    "/{aid}/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the integrations of the account */
        get: operations["integrations/list"];
        put?: never;
        /** Connects the account with another service */
        post: operations["integrations/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/integrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one integration */
        get: operations["integrations/{id}/show"];
        put?: never;
        post?: never;
        /** Removes an integration */
        delete: operations["integrations/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes an integration */
        patch: operations["integrations/{id}/update"];
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
    "/{aid}/modules/{key}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a module off in which nothing is left */
        post: operations["account/modules/disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/modules/{key}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a module on */
        post: operations["account/modules/enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/notify-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists where notices are sent */
        get: operations["account/notify-keys/list"];
        put?: never;
        /** Adds a place where notices are sent */
        post: operations["account/notify-keys/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/notify-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a place where notices are sent */
        delete: operations["account/notify-keys/delete"];
        options?: never;
        head?: never;
        /** Changes a place where notices are sent */
        patch: operations["account/notify-keys/update"];
        trace?: never;
    };
    "/{aid}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the tags of nodes */
        get: operations["tags/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/tools/domain-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether a domain belongs to the account and is active */
        get: operations["tools/domain-check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/users/{uid}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what a person may do in the account */
        get: operations["user/permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/vm-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what happened to virtual machines */
        get: operations["vm-events/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/vm-usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much the virtual machines of the account use */
        get: operations["vm-usage/show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the apps of a cluster */
        get: operations["apps/list"];
        put?: never;
        /** Makes a new app; it runs after its first deployment */
        post: operations["apps/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one app with its settings */
        get: operations["apps/show"];
        put?: never;
        post?: never;
        /** Removes an app */
        delete: operations["apps/delete"];
        options?: never;
        head?: never;
        /** Changes an app; what is left out stays */
        patch: operations["apps/update"];
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/build": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Builds an app without deploying it */
        post: operations["apps/build"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/builds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the builds of an app */
        get: operations["apps/builds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/builds/{buildId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what a build wrote */
        get: operations["apps/build-logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/cli-archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what was uploaded for an app */
        get: operations["apps/cli-archives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what an app needs */
        get: operations["apps/dependencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deploys a revision of an app */
        post: operations["apps/deploy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/env-vars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the environment variables of an app */
        get: operations["apps/env-vars/list"];
        put?: never;
        /** Sets the environment variables of an app */
        post: operations["apps/env-vars/set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of an app */
        get: operations["apps/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the manifest of an app as YAML */
        get: operations["apps/manifest"];
        /** Replaces the manifest of an app */
        put: operations["apps/replace-manifest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/networkAccess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the ways to reach an app */
        get: operations["apps/network-access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the overrides of an app */
        get: operations["apps/overrides/list"];
        put?: never;
        /** Adds an override to an app */
        post: operations["apps/overrides/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/overrides/{overrideId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one override of an app */
        get: operations["apps/overrides/show"];
        /** Changes an override of an app */
        put: operations["apps/overrides/update"];
        post?: never;
        /** Removes an override of an app */
        delete: operations["apps/overrides/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/prepare-cli-pull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an address from which an upload is fetched */
        post: operations["apps/prepare-cli-pull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/requires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows which services an app requires, by alias */
        get: operations["apps/requires/list"];
        /** Says which services an app requires */
        put: operations["apps/requires/set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/resource-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how much CPU and memory an app uses */
        get: operations["apps/resource-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/restart": {
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
        /** Restarts an app */
        patch: operations["apps/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs a command once in an app's image */
        post: operations["apps/run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the commands that were run in an app's image */
        get: operations["apps/runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/secret-env-vars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the secret variables of an app with their values */
        get: operations["apps/secret-env-vars/list"];
        put?: never;
        /** Sets the secret variables of an app */
        post: operations["apps/secret-env-vars/set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/secret-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the secret files of an app without their content */
        get: operations["apps/secret-files/list"];
        put?: never;
        /** Adds and removes secret files of an app */
        post: operations["apps/secret-files/update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/secret-files/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives a secret file with its content */
        get: operations["apps/secret-files/show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes variables, secret variables and secret files of an app with one deployment */
        post: operations["apps/secrets/update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/service-port-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the ports of an app */
        get: operations["apps/service-port-mappings/list"];
        /** Sets the ports of an app */
        put: operations["apps/service-port-mappings/set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether an app is up */
        get: operations["apps/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/apps/{id}/update-name": {
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
        /** Gives an app another name */
        patch: operations["apps/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/integrations/{integrationId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns an integration on in a cluster */
        post: operations["integrations/activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/integrations/{integrationId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns an integration off in a cluster */
        post: operations["integrations/deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/integrations/{integrationId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether runners of GitHub Actions are on in a cluster */
        get: operations["integrations/github-arc/status"];
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
    "/{aid}/{cid}/prepare-cli-deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a deployment from a folder; its archive is then sent to uploadUrl */
        post: operations["deployments.prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Makes a new certificate manager; its status goes from pending to running */
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
        /** Removes one certificate manager and its data */
        delete: operations["services/cert-manager/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one certificate manager; what is left out stays */
        patch: operations["services/cert-manager/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/cert-manager/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the certificates of the cluster */
        get: operations["services/cert-manager/{id}/certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/cert-manager/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one certificate manager */
        get: operations["services/cert-manager/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/cert-manager/{id}/renew-certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renews a certificate now */
        post: operations["services/cert-manager/{id}/renew-certificate"];
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
        /** Shows how much CPU and memory one certificate manager uses */
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
        /** Restarts one certificate manager */
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
        /** Says whether one certificate manager is up */
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
        /** Gives one certificate manager another name */
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
        /** Makes a new ClickHouse database; its status goes from pending to running */
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
        /** Removes one ClickHouse database and its data */
        delete: operations["services/clickhouse/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one ClickHouse database; what is left out stays */
        patch: operations["services/clickhouse/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/clickhouse/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the sign-in of a ClickHouse database */
        get: operations["services/clickhouse/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/clickhouse/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one ClickHouse database */
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
        /** Shows how much CPU and memory one ClickHouse database uses */
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
        /** Restarts one ClickHouse database */
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
        /** Says whether one ClickHouse database is up */
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
        /** Gives one ClickHouse database another name */
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
        /** Makes a new Grafana dashboards; its status goes from pending to running */
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
        /** Removes one Grafana dashboards and its data */
        delete: operations["services/grafana/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Grafana dashboards; what is left out stays */
        patch: operations["services/grafana/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/grafana/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the sign-in of a Grafana */
        get: operations["services/grafana/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/grafana/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one Grafana dashboards */
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
        /** Shows how much CPU and memory one Grafana dashboards uses */
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
        /** Restarts one Grafana dashboards */
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
        /** Says whether one Grafana dashboards is up */
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
        /** Gives one Grafana dashboards another name */
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
        /** Makes a new Harbor registry; its status goes from pending to running */
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
        /** Removes one Harbor registry and its data */
        delete: operations["services/harbor/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Harbor registry; what is left out stays */
        patch: operations["services/harbor/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/harbor/{id}/build-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Builds an image into a registry */
        post: operations["services/harbor/{id}/build-image"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/harbor/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the sign-in of a Harbor registry */
        get: operations["services/harbor/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/harbor/{id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the images that were built into a registry */
        get: operations["services/harbor/{id}/images"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/harbor/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one Harbor registry */
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
        /** Shows how much CPU and memory one Harbor registry uses */
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
        /** Restarts one Harbor registry */
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
        /** Says whether one Harbor registry is up */
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
        /** Gives one Harbor registry another name */
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
        /** Makes a new Kafka broker; its status goes from pending to running */
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
        /** Removes one Kafka broker and its data */
        delete: operations["services/kafka/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Kafka broker; what is left out stays */
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
        /** Shows the newest log lines of one Kafka broker */
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
        /** Shows how much CPU and memory one Kafka broker uses */
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
        /** Restarts one Kafka broker */
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
        /** Says whether one Kafka broker is up */
        get: operations["services/kafka/{id}/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/kafka/{id}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the topics of a Kafka broker */
        get: operations["services/kafka/{id}/topics"];
        put?: never;
        /** Makes a topic */
        post: operations["services/kafka/{id}/create-topic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/kafka/{id}/topics/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a topic and its messages */
        delete: operations["services/kafka/{id}/delete-topic"];
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
        /** Gives one Kafka broker another name */
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
        /** Makes a new Langfuse tracing; its status goes from pending to running */
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
        /** Removes one Langfuse tracing and its data */
        delete: operations["services/langfuse/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Langfuse tracing; what is left out stays */
        patch: operations["services/langfuse/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/langfuse/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the sign-in of a Langfuse */
        get: operations["services/langfuse/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/langfuse/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one Langfuse tracing */
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
        /** Shows how much CPU and memory one Langfuse tracing uses */
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
        /** Restarts one Langfuse tracing */
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
        /** Says whether one Langfuse tracing is up */
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
        /** Gives one Langfuse tracing another name */
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
        /** Makes a new Linstor storage; its status goes from pending to running */
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
        /** Removes one Linstor storage and its data */
        delete: operations["services/linstor/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Linstor storage; what is left out stays */
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
        /** Shows the newest log lines of one Linstor storage */
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
        /** Shows how much CPU and memory one Linstor storage uses */
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
        /** Restarts one Linstor storage */
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
        /** Says whether one Linstor storage is up */
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
        /** Gives one Linstor storage another name */
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
        /** Makes a new LiteLLM gateway; its status goes from pending to running */
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
        /** Removes one LiteLLM gateway and its data */
        delete: operations["services/litellm/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one LiteLLM gateway; what is left out stays */
        patch: operations["services/litellm/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/litellm/{id}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the keys of a LiteLLM gateway with their values */
        get: operations["services/litellm/{id}/api-keys"];
        put?: never;
        /** Makes a key for a LiteLLM gateway */
        post: operations["services/litellm/{id}/add-api-key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/litellm/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the sign-in of a LiteLLM gateway */
        get: operations["services/litellm/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/litellm/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one LiteLLM gateway */
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
        /** Shows how much CPU and memory one LiteLLM gateway uses */
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
        /** Restarts one LiteLLM gateway */
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
        /** Says whether one LiteLLM gateway is up */
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
        /** Gives one LiteLLM gateway another name */
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
        /** Makes a new Metal3 machines; its status goes from pending to running */
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
        /** Removes one Metal3 machines and its data */
        delete: operations["services/metal3/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Metal3 machines; what is left out stays */
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
        /** Shows the newest log lines of one Metal3 machines */
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
        /** Shows how much CPU and memory one Metal3 machines uses */
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
        /** Restarts one Metal3 machines */
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
        /** Says whether one Metal3 machines is up */
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
        /** Gives one Metal3 machines another name */
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
        /** Makes a new MinIO object store; its status goes from pending to running */
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
        /** Shows one MinIO object store with its settings */
        get: operations["services/minio/{id}/show"];
        put?: never;
        post?: never;
        /** Removes one MinIO object store and its data */
        delete: operations["services/minio/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one MinIO object store; what is left out stays */
        patch: operations["services/minio/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/buckets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the buckets of an object store */
        get: operations["services/minio/{id}/buckets"];
        put?: never;
        /** Makes a bucket, private or one that the public can read; the answer has its address */
        post: operations["services/minio/{id}/create-bucket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/buckets/{bucket}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the objects of a bucket */
        get: operations["services/minio/{id}/objects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the keys of an object store */
        get: operations["services/minio/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/delete-bucket": {
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
        /** Removes an empty bucket */
        patch: operations["services/minio/{id}/delete-bucket"];
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/delete-object": {
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
        /** Removes an object */
        patch: operations["services/minio/{id}/delete-object"];
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one MinIO object store */
        get: operations["services/minio/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the content of an object as base64 */
        get: operations["services/minio/{id}/get-object"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/minio/{id}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an object into a bucket */
        post: operations["services/minio/{id}/put-object"];
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
        /** Shows how much CPU and memory one MinIO object store uses */
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
        /** Restarts one MinIO object store */
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
        /** Says whether one MinIO object store is up */
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
        /** Gives one MinIO object store another name */
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
        /** Makes a new MySQL database; its status goes from pending to running */
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
        /** Removes one MySQL database and its data */
        delete: operations["services/mysql/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one MySQL database; what is left out stays */
        patch: operations["services/mysql/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the address and password of a MySQL service */
        get: operations["services/mysql/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}/databases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the databases of a MySQL service */
        get: operations["services/mysql/{id}/databases"];
        put?: never;
        /** Makes a database in a MySQL service */
        post: operations["services/mysql/{id}/create-database"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}/databases/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a database of a MySQL service */
        delete: operations["services/mysql/{id}/drop-database"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one MySQL database */
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
        /** Shows how much CPU and memory one MySQL database uses */
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
        /** Restarts one MySQL database */
        patch: operations["services/mysql/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}/rotate-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a MySQL service a new password */
        post: operations["services/mysql/{id}/rotate-credentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/mysql/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether one MySQL database is up */
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
        /** Gives one MySQL database another name */
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
        /** Makes a new NetBird client; its status goes from pending to running */
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
        /** Removes one NetBird client and its data */
        delete: operations["services/netbird-client/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one NetBird client; what is left out stays */
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
        /** Shows the newest log lines of one NetBird client */
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
        /** Shows how much CPU and memory one NetBird client uses */
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
        /** Restarts one NetBird client */
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
        /** Says whether one NetBird client is up */
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
        /** Gives one NetBird client another name */
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
        /** Makes a new NetBird server; its status goes from pending to running */
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
        /** Removes one NetBird server and its data */
        delete: operations["services/netbird-server/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one NetBird server; what is left out stays */
        patch: operations["services/netbird-server/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-server/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the sign-in of a NetBird server */
        get: operations["services/netbird-server/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/netbird-server/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one NetBird server */
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
        /** Shows how much CPU and memory one NetBird server uses */
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
        /** Restarts one NetBird server */
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
        /** Says whether one NetBird server is up */
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
        /** Gives one NetBird server another name */
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
        /** Makes a new Ollama model server; its status goes from pending to running */
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
        /** Removes one Ollama model server and its data */
        delete: operations["services/ollama/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Ollama model server; what is left out stays */
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
        /** Shows the newest log lines of one Ollama model server */
        get: operations["services/ollama/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/ollama/{id}/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the models of an Ollama server */
        get: operations["services/ollama/{id}/models"];
        put?: never;
        /** Fetches a model */
        post: operations["services/ollama/{id}/pull-model"];
        /** Removes a model */
        delete: operations["services/ollama/{id}/delete-model"];
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
        /** Shows how much CPU and memory one Ollama model server uses */
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
        /** Restarts one Ollama model server */
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
        /** Says whether one Ollama model server is up */
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
        /** Gives one Ollama model server another name */
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
        /** Makes a new PostgreSQL database; its status goes from pending to running */
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
        /** Removes one PostgreSQL database and its data */
        delete: operations["services/postgresql/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one PostgreSQL database; what is left out stays */
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
        /** Shows the newest log lines of one PostgreSQL database */
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
        /** Shows how much CPU and memory one PostgreSQL database uses */
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
        /** Restarts one PostgreSQL database */
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
        /** Says whether one PostgreSQL database is up */
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
        /** Gives one PostgreSQL database another name */
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
        /** Makes a new Prometheus metrics; its status goes from pending to running */
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
        /** Removes one Prometheus metrics and its data */
        delete: operations["services/prometheus/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Prometheus metrics; what is left out stays */
        patch: operations["services/prometheus/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/prometheus/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the address of a Prometheus; it has no password */
        get: operations["services/prometheus/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/prometheus/{id}/custom-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the alert rules that were added */
        get: operations["services/prometheus/{id}/custom-rules"];
        put?: never;
        /** Adds an alert rule */
        post: operations["services/prometheus/{id}/custom-rules-add"];
        /** Removes an alert rule */
        delete: operations["services/prometheus/{id}/custom-rules-delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/prometheus/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one Prometheus metrics */
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
        /** Shows how much CPU and memory one Prometheus metrics uses */
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
        /** Restarts one Prometheus metrics */
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
        /** Says whether one Prometheus metrics is up */
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
        /** Gives one Prometheus metrics another name */
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
        /** Makes a new RabbitMQ broker; its status goes from pending to running */
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
        /** Removes one RabbitMQ broker and its data */
        delete: operations["services/rabbitmq/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one RabbitMQ broker; what is left out stays */
        patch: operations["services/rabbitmq/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/rabbitmq/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the sign-in of a RabbitMQ broker */
        get: operations["services/rabbitmq/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/rabbitmq/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one RabbitMQ broker */
        get: operations["services/rabbitmq/{id}/logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/rabbitmq/{id}/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the queues of a RabbitMQ broker */
        get: operations["services/rabbitmq/{id}/queues"];
        put?: never;
        /** Makes a queue */
        post: operations["services/rabbitmq/{id}/create-queue"];
        /** Removes a queue */
        delete: operations["services/rabbitmq/{id}/delete-queue"];
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
        /** Shows how much CPU and memory one RabbitMQ broker uses */
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
        /** Restarts one RabbitMQ broker */
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
        /** Says whether one RabbitMQ broker is up */
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
        /** Gives one RabbitMQ broker another name */
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
        /** Makes a new Traefik proxy; its status goes from pending to running */
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
        /** Removes one Traefik proxy and its data */
        delete: operations["services/traefik/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Traefik proxy; what is left out stays */
        patch: operations["services/traefik/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/traefik/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the address of a Traefik proxy; it has no password */
        get: operations["services/traefik/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/traefik/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one Traefik proxy */
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
        /** Shows how much CPU and memory one Traefik proxy uses */
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
        /** Restarts one Traefik proxy */
        patch: operations["services/traefik/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/traefik/{id}/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists which host name leads to which app */
        get: operations["services/traefik/{id}/routes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/traefik/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether one Traefik proxy is up */
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
        /** Gives one Traefik proxy another name */
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
        /** Makes a new Umami analytics; its status goes from pending to running */
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
        /** Removes one Umami analytics and its data */
        delete: operations["services/umami/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Umami analytics; what is left out stays */
        patch: operations["services/umami/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/umami/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the sign-in of an Umami */
        get: operations["services/umami/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/umami/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one Umami analytics */
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
        /** Shows how much CPU and memory one Umami analytics uses */
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
        /** Restarts one Umami analytics */
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
        /** Says whether one Umami analytics is up */
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
        /** Gives one Umami analytics another name */
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
        /** Makes a new Valkey cache; its status goes from pending to running */
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
        /** Removes one Valkey cache and its data */
        delete: operations["services/valkey/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Valkey cache; what is left out stays */
        patch: operations["services/valkey/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/clear-cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes every key of a cache */
        post: operations["services/valkey/{id}/clear-cache"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the address and password of a cache */
        get: operations["services/valkey/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the value of a key of a cache */
        get: operations["services/valkey/{id}/get-data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the keys of a cache */
        get: operations["services/valkey/{id}/keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one Valkey cache */
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
        /** Shows how much CPU and memory one Valkey cache uses */
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
        /** Restarts one Valkey cache */
        patch: operations["services/valkey/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/rotate-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a cache a new password */
        post: operations["services/valkey/{id}/rotate-credentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/set-data": {
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
        /** Sets a key of a cache */
        patch: operations["services/valkey/{id}/set-data"];
        trace?: never;
    };
    "/{aid}/{cid}/services/valkey/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether one Valkey cache is up */
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
        /** Gives one Valkey cache another name */
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
        /** Makes a new Vector log pipeline; its status goes from pending to running */
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
        /** Removes one Vector log pipeline and its data */
        delete: operations["services/vector/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one Vector log pipeline; what is left out stays */
        patch: operations["services/vector/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vector/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the sign-in of a log pipeline */
        get: operations["services/vector/{id}/credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vector/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one Vector log pipeline */
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
        /** Shows how much CPU and memory one Vector log pipeline uses */
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
        /** Restarts one Vector log pipeline */
        patch: operations["services/vector/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vector/{id}/search-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches the log lines of everything that runs in the cluster */
        get: operations["services/vector/{id}/search-logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vector/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether one Vector log pipeline is up */
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
        /** Gives one Vector log pipeline another name */
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
        /** Makes a new vLLM model server; its status goes from pending to running */
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
        /** Removes one vLLM model server and its data */
        delete: operations["services/vllm/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes one vLLM model server; what is left out stays */
        patch: operations["services/vllm/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/api-key-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the key that a model server asks for */
        get: operations["services/vllm/{id}/api-key-credentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/chat": {
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
        /** Sends a message to a model; the sandbox has no model and says so */
        patch: operations["services/vllm/{id}/chat"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/convert-to-custom": {
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
        /** Makes the settings of a config set a model server's own */
        patch: operations["services/vllm/{id}/convert-to-custom"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the newest log lines of one vLLM model server */
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
        /** Shows how much CPU and memory one vLLM model server uses */
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
        /** Restarts one vLLM model server */
        patch: operations["services/vllm/{id}/restart"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/set-advanced-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets advanced settings of a model server; what is left out stays */
        post: operations["services/vllm/{id}/set-advanced-configs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/set-api-key": {
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
        /** Sets the key that a model server asks for */
        patch: operations["services/vllm/{id}/set-api-key"];
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/set-lmcache-engine-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the cache of the engine */
        post: operations["services/vllm/{id}/set-lmcache-engine-config"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/set-lmcache-server-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the server of the cache */
        post: operations["services/vllm/{id}/set-lmcache-server-config"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/set-router-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets how requests are routed */
        post: operations["services/vllm/{id}/set-router-config"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/services/vllm/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether one vLLM model server is up */
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
        /** Gives one vLLM model server another name */
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
    "/{aid}/{cid}/storage-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the storage groups of a cluster */
        get: operations["storage-groups/list"];
        put?: never;
        /** Makes a storage group */
        post: operations["storage-groups/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/storage-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one storage group with its devices */
        get: operations["storage-groups/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a storage group on which no volume lies */
        delete: operations["storage-groups/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a storage group */
        patch: operations["storage-groups/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/storage-groups/{id}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a device to a storage group */
        post: operations["storage-groups/{id}/add-device"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/storage-groups/{id}/evict-node": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves all volumes off a node */
        post: operations["storage-groups/{id}/evict-node"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/storage-groups/{id}/inspect-device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks at a device and changes nothing */
        post: operations["storage-groups/{id}/inspect-device"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/storage-groups/{id}/remove-device": {
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
        /** Takes a device out of a storage group */
        patch: operations["storage-groups/{id}/remove-device"];
        trace?: never;
    };
    "/{aid}/{cid}/storage-groups/{id}/remove-node": {
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
        /** Takes a node out of a storage group */
        patch: operations["storage-groups/{id}/remove-node"];
        trace?: never;
    };
    "/{aid}/{cid}/storage-groups/{id}/wipe-device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wipes everything from a device */
        post: operations["storage-groups/{id}/wipe-device"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/virt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether virtual machines can run in a cluster */
        get: operations["virt/status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how virtual machines run in a cluster */
        patch: operations["virt/update"];
        trace?: never;
    };
    "/{aid}/{cid}/virt/config-diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compares what is wanted with what is applied and changes nothing */
        post: operations["virt/config-diff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/virt/reapply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Applies the wanted settings */
        post: operations["virt/reapply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vm-address-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the blocks of public addresses */
        get: operations["vm-address-blocks/list"];
        put?: never;
        /** Adds a block of public addresses */
        post: operations["vm-address-blocks/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vm-address-blocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a block from which no address is given out */
        delete: operations["vm-address-blocks/{id}/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vm-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the public addresses that are given out */
        get: operations["vm-addresses/list"];
        put?: never;
        /** Gives out a public address */
        post: operations["vm-addresses/allocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vm-addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a public address back */
        delete: operations["vm-addresses/{id}/release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vm-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the groups of virtual machines */
        get: operations["vm-groups/list"];
        put?: never;
        /** Makes a group of virtual machines */
        post: operations["vm-groups/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vm-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one group of virtual machines */
        get: operations["vm-groups/{id}/show"];
        put?: never;
        post?: never;
        /** Removes an empty group of virtual machines */
        delete: operations["vm-groups/{id}/delete"];
        options?: never;
        head?: never;
        /** Changes a group of virtual machines */
        patch: operations["vm-groups/{id}/update"];
        trace?: never;
    };
    "/{aid}/{cid}/vm-groups/{id}/reapply-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Places the machines of a group anew */
        post: operations["vm-groups/{id}/reapply-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vm-images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the images for virtual machines */
        get: operations["vm-images/list"];
        put?: never;
        /** Adds an image for virtual machines */
        post: operations["vm-images/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vm-images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes an image */
        delete: operations["vm-images/{id}/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vm-networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the networks of virtual machines */
        get: operations["vm-networks/list"];
        put?: never;
        /** Makes a network for virtual machines */
        post: operations["vm-networks/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vm-networks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a network */
        delete: operations["vm-networks/{id}/delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the virtual machines of a cluster */
        get: operations["vms/list"];
        put?: never;
        /** Makes a virtual machine */
        post: operations["vms/add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one virtual machine */
        get: operations["vms/{id}/show"];
        put?: never;
        post?: never;
        /** Removes a virtual machine and its disk */
        delete: operations["vms/{id}/delete"];
        options?: never;
        head?: never;
        /** Gives a virtual machine another name */
        patch: operations["vms/{id}/rename"];
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the commands that were run in a virtual machine */
        get: operations["vms/{id}/commands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/nvlink-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether the GPUs of a virtual machine are linked */
        get: operations["vms/{id}/nvlink-check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Holds a virtual machine */
        post: operations["vms/{id}/pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restarts a virtual machine */
        post: operations["vms/{id}/restart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a held virtual machine go on */
        post: operations["vms/{id}/resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/rotate-ssh-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a virtual machine a new key */
        post: operations["vms/{id}/rotate-ssh-key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/run-command": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs a command in a virtual machine */
        post: operations["vms/{id}/run-command"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/screenshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the screen of a virtual machine as a picture */
        get: operations["vms/{id}/screenshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the snapshots of a virtual machine */
        get: operations["vms/{id}/snapshots"];
        put?: never;
        /** Takes a snapshot of a virtual machine */
        post: operations["vms/{id}/snapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/ssh-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the key with which a virtual machine is entered */
        get: operations["vms/{id}/ssh-key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a virtual machine */
        post: operations["vms/{id}/start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{aid}/{cid}/vms/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a virtual machine */
        post: operations["vms/{id}/stop"];
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
        Domain: {
            id: string;
            domain: string;
            provider: string;
            /** @enum {string} */
            status: "pending" | "active";
            providerOptions?: unknown;
            /** Format: date-time */
            createdAt: string;
        };
        ClusterDomain: {
            id: string;
            cid: string;
            zone: string;
            integrationId: string;
            isDefault: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        Integration: {
            id: string;
            type: string;
            name: string;
            providerConfig: {
                location?: string;
                organization?: string;
            };
            /** Format: date-time */
            createdAt: string;
        };
        IntegrationStatus: {
            activated: boolean;
            status: string;
            metadata: {
                [key: string]: string;
            };
            /** Format: date-time */
            activatedAt: string | null;
        };
        ApiKey: {
            id: string;
            name: string;
            tiers: string[];
            prefix: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        NotifyKey: {
            id: string;
            name: string;
            /** @enum {string} */
            channel: "email" | "webhook" | "slack";
            target: string;
            /** Format: date-time */
            createdAt: string;
        };
        ConfigSet: {
            id: string;
            name: string;
            serviceType: string;
            values: {
                [key: string]: string;
            };
            /** Format: date-time */
            createdAt: string;
        };
        Tag: {
            tag: string;
            nodeCount: number;
        };
        ModuleState: {
            key: string;
            enabled: boolean;
        };
        Permission: {
            uid: string;
            aid: string;
            /** @enum {string} */
            accountRole: "owner" | "admin" | "member";
            tiers: string[];
        };
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
        App: {
            id: string;
            name: string;
            port: number;
            /** @enum {string} */
            deployType: "git" | "image" | "cli";
        };
        AppDetail: {
            id: string;
            name: string;
            port: number;
            /** @enum {string} */
            deployType: "git" | "image" | "cli";
            /** @enum {string} */
            status: "pending" | "deploying" | "building" | "running" | "deleting" | "failed";
            replicas: number;
            image?: string;
            repository?: string;
            branch?: string;
            sha?: string;
            buildId?: string;
            cpuRequestMc?: number;
            memoryRequestMb?: number;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            deployedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        Build: {
            id: string;
            sha: string;
            /** @enum {string} */
            status: "running" | "completed" | "failed";
            image: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            completedAt: string | null;
        };
        SecretFile: {
            filename: string;
            mountPath: string;
            md5: string;
        };
        Override: {
            id: string;
            name: string;
            data: string;
            enabled: boolean;
        };
        Requirement: {
            id: string;
            type: string;
            config: {
                [key: string]: string;
            };
            env: {
                [key: string]: string;
            };
        };
        PortMapping: {
            name: string;
            port: number;
            targetPort: number;
            /** @enum {string} */
            protocol: "TCP" | "UDP";
        };
        Archive: {
            cliUploadId: string;
            digest: string;
            size: number;
            /** Format: date-time */
            pushTime: string;
        };
        AppRun: {
            id: string;
            command: string;
            /** @enum {string} */
            status: "running" | "completed";
            exitCode: number | null;
            output: string;
            /** Format: date-time */
            createdAt: string;
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
        StorageDevice: {
            device: string;
            nid: string;
            sizeGb: number;
            /** @enum {string} */
            state: "clean" | "in-use" | "wiping";
            filesystem: string | null;
        };
        StorageGroup: {
            id: string;
            name: string;
            replicas: number;
            nodes: string[];
            devices: components["schemas"]["StorageDevice"][];
            /** Format: date-time */
            createdAt: string;
        };
        Vm: {
            id: string;
            name: string;
            /** @enum {string} */
            status: "provisioning" | "running" | "stopped" | "paused" | "deleting";
            cpu: number;
            memoryMb: number;
            diskGb: number;
            image: string;
            groupId: string | null;
            nid: string;
            /** Format: date-time */
            sshKeyUpdatedAt: string;
            /** Format: date-time */
            restartedAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        Snapshot: {
            id: string;
            vmId: string;
            name: string;
            sizeGb: number;
            /** Format: date-time */
            createdAt: string;
        };
        VmCommand: {
            id: string;
            vmId: string;
            command: string;
            exitCode: number | null;
            output: string;
            /** Format: date-time */
            createdAt: string;
        };
        VmGroup: {
            id: string;
            name: string;
            /** @enum {string} */
            policy: "spread" | "pack";
            size: number;
            /** Format: date-time */
            appliedAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        VmImage: {
            id: string;
            name: string;
            url: string;
            sizeMb: number;
            /** Format: date-time */
            createdAt: string;
        };
        VmNetwork: {
            id: string;
            name: string;
            subnet: string;
            /** Format: date-time */
            createdAt: string;
        };
        VmAddressBlock: {
            id: string;
            block: string;
            free: number;
            /** Format: date-time */
            createdAt: string;
        };
        VmAddress: {
            id: string;
            address: string;
            blockId: string;
            vmId: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        VmEvent: {
            id: string;
            vmId: string;
            cid: string;
            action: string;
            message: string;
            /** Format: date-time */
            createdAt: string;
        };
        Virt: {
            installed: boolean;
            unreadable: boolean;
            unreadableReason: string | null;
            kubevirt: string | null;
            cdi: string | null;
            cpuBaseline: string;
            cpuAllocationRatio: number;
            requestedFeatureGates: string[];
            disabledFeatureGates: string[];
            ready: boolean;
            reason: string | null;
            remediation: string | null;
            code: string | null;
            availableVersions: string[];
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
        Bucket: {
            name: string;
            publicRead: boolean;
            url: string;
            objectCount: number;
            /** Format: date-time */
            createdAt: string;
        };
        StoredObject: {
            key: string;
            sizeBytes: number;
            contentType: string;
            etag: string;
            /** Format: date-time */
            createdAt: string;
        };
        Endpoint: {
            host: string;
            port: number;
            url: string;
        };
        Login: {
            host: string;
            port: number;
            url: string;
            username: string;
            password: string;
        };
        Keys: {
            endpoint: string;
            accessKey: string;
            secretKey: string;
            region: string;
        };
        CacheEntry: {
            key: string;
            type: string;
            ttlSeconds: number | null;
        };
        CacheValue: {
            key: string;
            value: string | null;
            ttlSeconds: number | null;
        };
        MysqlDatabase: {
            name: string;
            /** Format: date-time */
            createdAt: string;
        };
        KafkaTopic: {
            name: string;
            partitions: number;
            replicationFactor: number;
            /** Format: date-time */
            createdAt: string;
        };
        Queue: {
            name: string;
            vhost: string;
            durable: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        ImageBuild: {
            id: string;
            image: string;
            tag: string;
            /** @enum {string} */
            status: "running" | "completed";
            /** Format: date-time */
            createdAt: string;
        };
        PrometheusRule: {
            name: string;
            expression: string;
            /** @enum {string} */
            severity: "info" | "warning" | "critical";
            /** Format: date-time */
            createdAt: string;
        };
        GatewayKey: {
            id: string;
            name: string;
            key: string;
            /** Format: date-time */
            createdAt: string;
        };
        Certificate: {
            name: string;
            domain: string;
            ready: boolean;
            /** Format: date-time */
            renewedAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Route: {
            host: string;
            service: string;
            port: number;
        };
        OllamaModel: {
            name: string;
            sizeMb: number;
            /** Format: date-time */
            createdAt: string;
        };
        Changed: {
            osid: string;
            configType: string;
            advanced: {
                [key: string]: string;
            };
            message: string;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            storageGroupId?: number;
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
            /** @description 400: BadRequest */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                    "text/html": string;
                };
            };
            /** @description 404: NotFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                    "text/html": string;
                };
            };
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
            /** @description 400: BadRequest */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                    "text/html": string;
                };
            };
            /** @description 404: NotFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                    "text/html": string;
                };
            };
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "jobs/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "deployments.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The upload's identifier */
                uploadId: string;
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
            /** @description 401 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "deployments.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The upload's identifier */
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/gzip": unknown;
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
                        cliUploadId: string;
                        digest: string;
                        size: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description 401 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description 413 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
    "account/show": {
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
                        aid: string;
                        name: string;
                        companyName: string;
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
    "account/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The name of the company */
                    companyName?: string;
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
                        aid: string;
                        name: string;
                        companyName: string;
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
    "account/api-keys/list": {
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
                        apiKeys: components["schemas"]["ApiKey"][];
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
    "account/api-keys/add": {
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
                    /** @description What it is good for */
                    tiers: string[];
                    /** @description When it ends as ISO 8601; in 90 days when left out */
                    expiresAt?: string;
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
                        id: string;
                        name: string;
                        tiers: string[];
                        token: string;
                        /** Format: date-time */
                        expiresAt: string | null;
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
    "account/api-keys/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "account/api-keys/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
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
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "account/api-keys/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "app-info/rrc": {
        parameters: {
            query?: {
                cid?: string;
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
    "cluster-domains/list-by-cluster": {
        parameters: {
            query?: {
                cid?: string;
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
                        clusterDomains: components["schemas"]["ClusterDomain"][];
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
    "cluster-domains/add": {
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
                    /** @description The cluster's identifier */
                    cid: string;
                    /** @description The zone */
                    zone: string;
                    /** @description The integration's identifier */
                    integrationId: string;
                    /**
                     * @description New apps get names in it
                     * @default false
                     */
                    isDefault?: boolean;
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
                    "application/json": components["schemas"]["ClusterDomain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "cluster-domains/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["ClusterDomain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "cluster-domains/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
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
                        id: string;
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
    "cluster-domains/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description New apps get names in it */
                    isDefault: boolean;
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
                    "application/json": components["schemas"]["ClusterDomain"];
                };
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
    "config-sets/list": {
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
                        configSets: components["schemas"]["ConfigSet"][];
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
    "config-sets/add": {
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
                    /** @description The type of service it is for */
                    serviceType: string;
                    /** @description Settings by name */
                    values?: {
                        [key: string]: string;
                    };
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
                    "application/json": components["schemas"]["ConfigSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "config-sets/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["ConfigSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "config-sets/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
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
                        id: string;
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
    "config-sets/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description Settings by name */
                    values?: {
                        [key: string]: string;
                    };
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
                    "application/json": components["schemas"]["ConfigSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "config/get": {
        parameters: {
            query?: {
                cid?: string;
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
                        settings: {
                            [key: string]: string;
                        };
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
    "config/set": {
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
                    /** @description The setting */
                    key: string;
                    /** @description The value; empty removes it */
                    value: string;
                    /** @description Of this cluster */
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
                        settings: {
                            [key: string]: string;
                        };
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
    "domains/list": {
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
                        domains: components["schemas"]["Domain"][];
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
    "domains/create": {
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
                    /** @description The domain name */
                    domain: string;
                    /**
                     * @description Who serves its names
                     * @default manual
                     * @enum {string}
                     */
                    provider?: "cloudflare" | "route53" | "manual";
                    /** @description What the provider needs */
                    providerOptions?: {
                        [key: string]: unknown;
                    };
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
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "domains/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "domains/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
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
                        id: string;
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
    "domains/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Who serves its names
                     * @enum {string}
                     */
                    provider?: "cloudflare" | "route53" | "manual";
                    /** @description What the provider needs */
                    providerOptions?: {
                        [key: string]: unknown;
                    };
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
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "integrations/list": {
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
                        integrations: components["schemas"]["Integration"][];
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
    "integrations/add": {
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
                    /**
                     * @description What it connects to
                     * @enum {string}
                     */
                    type: "github-arc" | "gitlab-runner" | "cloudflare" | "huggingface";
                    /** @description The name */
                    name: string;
                    providerConfig?: {
                        /** @description The region at the provider */
                        location?: string;
                        /** @description The organisation at the provider */
                        organization?: string;
                    };
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
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "integrations/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "integrations/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
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
                        id: string;
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
    "integrations/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    providerConfig?: {
                        /** @description The region at the provider */
                        location?: string;
                        /** @description The organisation at the provider */
                        organization?: string;
                    };
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
                    "application/json": components["schemas"]["Integration"];
                };
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
    "account/modules/disable": {
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
                    "application/json": components["schemas"]["ModuleState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "account/modules/enable": {
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
                    "application/json": components["schemas"]["ModuleState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "account/notify-keys/list": {
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
                        notifyKeys: components["schemas"]["NotifyKey"][];
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
    "account/notify-keys/add": {
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
                     * @description The way
                     * @enum {string}
                     */
                    channel: "email" | "webhook" | "slack";
                    /** @description The address */
                    target: string;
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
                    "application/json": components["schemas"]["NotifyKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "account/notify-keys/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body is empty */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "account/notify-keys/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /**
                     * @description The way
                     * @enum {string}
                     */
                    channel?: "email" | "webhook" | "slack";
                    /** @description The address */
                    target?: string;
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
                    "application/json": components["schemas"]["NotifyKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "tags/list": {
        parameters: {
            query?: {
                cid?: string;
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
                        tags: components["schemas"]["Tag"][];
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
    "tools/domain-check": {
        parameters: {
            query: {
                domain: string;
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
                        domain: string;
                        healthy: boolean;
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
    "user/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                /** @description The person's identifier */
                uid: string;
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
                    "application/json": components["schemas"]["Permission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vm-events/list": {
        parameters: {
            query?: {
                cid?: string;
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
                        events: components["schemas"]["VmEvent"][];
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
    "vm-usage/show": {
        parameters: {
            query?: {
                cid?: string;
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
                        vmCount: number;
                        running: number;
                        cpu: number;
                        memoryMb: number;
                        diskGb: number;
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
    "apps/list": {
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
                        apps: components["schemas"]["App"][];
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
    "apps/add": {
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
                    name: string;
                    /**
                     * @description The port it listens on
                     * @default 8080
                     */
                    port?: number;
                    /**
                     * @description Where its program comes from
                     * @default image
                     * @enum {string}
                     */
                    deployType?: "git" | "image" | "cli";
                    /** @description The image to run */
                    image?: string;
                    /** @description The repository to build */
                    repository?: string;
                    /** @description The branch to build */
                    branch?: string;
                    /**
                     * @description How many instances run
                     * @default 1
                     */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
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
    "apps/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["AppDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "apps/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
    "apps/update": {
        parameters: {
            query?: {
                merge?: boolean;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The port it listens on */
                    port?: number;
                    /** @description The image to run */
                    image?: string;
                    /** @description The repository to build */
                    repository?: string;
                    /** @description The branch to build */
                    branch?: string;
                    /** @description How many instances run */
                    replicas?: number;
                    /** @description CPU that is reserved, in thousandths of a core */
                    cpuRequestMc?: number;
                    /** @description Memory that is reserved, in MB */
                    memoryRequestMb?: number;
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
    "apps/build": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The revision; the newest when left out */
                    sha?: string;
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
    "apps/builds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        builds: components["schemas"]["Build"][];
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
    "apps/build-logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
                /** @description The build's identifier */
                buildId: string;
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
    "apps/cli-archives": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        archives: components["schemas"]["Archive"][];
                        currentCliUploadId?: string;
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
    "apps/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
    "apps/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision */
                    sha: string;
                    /** @description The place of its settings in the repository */
                    configPath?: string;
                    /** @description Arguments of the build as name:value */
                    buildArgsCli?: string[];
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
    "apps/env-vars/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        envVars: {
                            [key: string]: string;
                        };
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
    "apps/env-vars/set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Variables by name */
                    envVars: {
                        [key: string]: string;
                    };
                    /**
                     * @description Variables that are left out may be dropped
                     * @default false
                     */
                    allowDrop?: boolean;
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
    "apps/logs": {
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
                /** @description The identifier, as the matching list shows it */
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
    "apps/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        manifest: string;
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
    "apps/replace-manifest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The whole manifest as YAML */
                    manifest: string;
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
    "apps/network-access": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        endpoints: {
                            type: string;
                            name: string;
                            link: string;
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
    "apps/overrides/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        overrides: components["schemas"]["Override"][];
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
    "apps/overrides/add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    /** @description The content, as base64 */
                    data: string;
                    /**
                     * @description Whether it is in use
                     * @default true
                     */
                    enabled?: boolean;
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
                        overrideId: string;
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
    "apps/overrides/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
                /** @description The override's identifier */
                overrideId: string;
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
                    "application/json": components["schemas"]["Override"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "apps/overrides/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
                /** @description The override's identifier */
                overrideId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description The content, as base64 */
                    data?: string;
                    /** @description Whether it is in use */
                    enabled?: boolean;
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
    "apps/overrides/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
                /** @description The override's identifier */
                overrideId: string;
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
    "apps/prepare-cli-pull": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The upload */
                    cliUploadId: string;
                    /**
                     * @description How long the address is good
                     * @default 300
                     */
                    expirySeconds?: number;
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
                        token: string;
                        /** Format: date-time */
                        expiresAt: string;
                        downloadUrl: string;
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
    "apps/requires/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        [key: string]: components["schemas"]["Requirement"];
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
    "apps/requires/set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it requires by alias */
                    requires: {
                        [key: string]: {
                            /** @description The service */
                            id: string;
                            /** @description The service type */
                            type: string;
                            /** @description Settings */
                            config?: {
                                [key: string]: string;
                            };
                            /** @description Variables */
                            env?: {
                                [key: string]: string;
                            };
                        };
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
    "apps/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
    "apps/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "apps/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The command */
                    command: string;
                    /**
                     * @description How long it may take
                     * @default 60
                     */
                    timeoutSeconds?: number;
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
    "apps/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        runs: components["schemas"]["AppRun"][];
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
    "apps/secret-env-vars/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        envVars: {
                            [key: string]: string;
                        };
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
    "apps/secret-env-vars/set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Variables by name */
                    envVars: {
                        [key: string]: string;
                    };
                    /**
                     * @description Variables that are left out may be dropped
                     * @default false
                     */
                    allowDrop?: boolean;
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
    "apps/secret-files/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        files: components["schemas"]["SecretFile"][];
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
    "apps/secret-files/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Files to add or replace */
                    add?: {
                        /** @description The name of the file */
                        filename: string;
                        /** @description Where the app finds it */
                        mountPath: string;
                        /** @description The content as base64 */
                        content: string;
                    }[];
                    /** @description Names of files to remove */
                    remove?: string[];
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
    "apps/secret-files/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
                /** @description The name of the file */
                filename: string;
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
                        filename: string;
                        mountPath: string;
                        md5: string;
                        content: string;
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
    "apps/secrets/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Variables by name */
                    envVars?: {
                        [key: string]: string;
                    };
                    /** @description Secret variables by name */
                    secretEnvVars?: {
                        [key: string]: string;
                    };
                    /** @description Files to add or replace */
                    add?: {
                        /** @description The name of the file */
                        filename: string;
                        /** @description Where the app finds it */
                        mountPath: string;
                        /** @description The content as base64 */
                        content: string;
                    }[];
                    /** @description Names of files to remove */
                    remove?: string[];
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
    "apps/service-port-mappings/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        mappings: components["schemas"]["PortMapping"][];
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
    "apps/service-port-mappings/set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description All ports */
                    mappings: {
                        /** @description The name */
                        name: string;
                        /** @description The port outside */
                        port: number;
                        /** @description The port inside */
                        targetPort: number;
                        /**
                         * @description The protocol
                         * @default TCP
                         * @enum {string}
                         */
                        protocol?: "TCP" | "UDP";
                    }[];
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
                        mappings: components["schemas"]["PortMapping"][];
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
    "apps/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        state: string;
                        reason: string | null;
                        replicas: components["schemas"]["ReplicaCount"];
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
    "apps/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
    "integrations/activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The integration's identifier */
                integrationId: string;
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
                    "application/json": components["schemas"]["IntegrationStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "integrations/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The integration's identifier */
                integrationId: string;
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
                    "application/json": components["schemas"]["IntegrationStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "integrations/github-arc/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The integration's identifier */
                integrationId: string;
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
                    "application/json": components["schemas"]["IntegrationStatus"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
    "deployments.prepare": {
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
                    name: string;
                    appId?: string;
                    /** @default 8080 */
                    port?: number;
                    sha?: string;
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
                        osid: string;
                        appId: string;
                        uploadUrl: string;
                        token: string;
                        /** Format: date-time */
                        expiresAt: string;
                        cliUploadId?: string;
                        services?: unknown[];
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/cert-manager/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        certificates: components["schemas"]["Certificate"][];
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
                /** @description The identifier, as the matching list shows it */
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
    "services/cert-manager/{id}/renew-certificate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Certificate"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/clickhouse/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Login"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/grafana/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Login"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/harbor/{id}/build-image": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name of the image */
                    image: string;
                    /**
                     * @description The tag
                     * @default latest
                     */
                    tag?: string;
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
    "services/harbor/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/harbor/{id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        images: components["schemas"]["ImageBuild"][];
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/kafka/{id}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        topics: components["schemas"]["KafkaTopic"][];
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
    "services/kafka/{id}/create-topic": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    /**
                     * @description How many partitions
                     * @default 1
                     */
                    partitions?: number;
                    /**
                     * @description Copies of each
                     * @default 1
                     */
                    replicationFactor?: number;
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
                    "application/json": components["schemas"]["KafkaTopic"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/kafka/{id}/delete-topic": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": {
                        name: string;
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
    "services/kafka/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/langfuse/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Login"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/litellm/{id}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        apiKeys: components["schemas"]["GatewayKey"][];
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
    "services/litellm/{id}/add-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        id: string;
                        name: string;
                        /** Format: date-time */
                        createdAt: string;
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
    "services/litellm/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Login"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/minio/{id}/buckets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        buckets: components["schemas"]["Bucket"][];
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
    "services/minio/{id}/create-bucket": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Lower-case letters and digits and hyphens */
                    name: string;
                    /**
                     * @description Anybody may fetch its objects without credentials
                     * @default false
                     */
                    publicRead?: boolean;
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
                        publicRead: boolean;
                        url: string;
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
    "services/minio/{id}/objects": {
        parameters: {
            query?: {
                prefix?: string;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
                /** @description The bucket */
                bucket: string;
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
                        objects: components["schemas"]["StoredObject"][];
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
    "services/minio/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Keys"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/minio/{id}/delete-bucket": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The bucket */
                    bucket: string;
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
                        bucket: string;
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
    "services/minio/{id}/delete-object": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The bucket */
                    bucket: string;
                    /** @description The key */
                    key: string;
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
                        bucket: string;
                        key: string;
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
                /** @description The identifier, as the matching list shows it */
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
    "services/minio/{id}/get-object": {
        parameters: {
            query: {
                bucket: string;
                key: string;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        bucket: string;
                        key: string;
                        contentType: string;
                        sizeBytes: number;
                        content: string;
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
    "services/minio/{id}/put-object": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The bucket */
                    bucket: string;
                    /** @description The key */
                    key: string;
                    /** @description The content as base64 */
                    content: string;
                    /**
                     * @description What it is
                     * @default application/octet-stream
                     */
                    contentType?: string;
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
                        bucket: string;
                        key: string;
                        sizeBytes: number;
                        etag: string;
                        url: string;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/mysql/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/{id}/databases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        databases: components["schemas"]["MysqlDatabase"][];
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
    "services/mysql/{id}/create-database": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["MysqlDatabase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/mysql/{id}/drop-database": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": {
                        name: string;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/mysql/{id}/rotate-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
    "services/mysql/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/netbird-server/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Login"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/ollama/{id}/models": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        models: components["schemas"]["OllamaModel"][];
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
    "services/ollama/{id}/pull-model": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
    "services/ollama/{id}/delete-model": {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        name: string;
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
    "services/ollama/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
            query?: {
                database?: string;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/prometheus/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Endpoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/{id}/custom-rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        rules: components["schemas"]["PrometheusRule"][];
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
    "services/prometheus/{id}/custom-rules-add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    /** @description When it fires */
                    expression: string;
                    /**
                     * @description How bad it is
                     * @default warning
                     * @enum {string}
                     */
                    severity?: "info" | "warning" | "critical";
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
                    "application/json": components["schemas"]["PrometheusRule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/prometheus/{id}/custom-rules-delete": {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        name: string;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/rabbitmq/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Login"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
    "services/rabbitmq/{id}/queues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        queues: components["schemas"]["Queue"][];
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
    "services/rabbitmq/{id}/create-queue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name */
                    name: string;
                    /**
                     * @description The virtual host
                     * @default /
                     */
                    vhost?: string;
                    /**
                     * @description It outlives a restart
                     * @default true
                     */
                    durable?: boolean;
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
                    "application/json": components["schemas"]["Queue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/rabbitmq/{id}/delete-queue": {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        name: string;
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
    "services/rabbitmq/{id}/resource-metrics": {
        parameters: {
            query?: {
                rangeHours?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/traefik/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Endpoint"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/traefik/{id}/routes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        routes: components["schemas"]["Route"][];
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/umami/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Login"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/valkey/{id}/clear-cache": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/{id}/get-data": {
        parameters: {
            query: {
                key: string;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["CacheValue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/valkey/{id}/keys": {
        parameters: {
            query?: {
                pattern?: string;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        keys: components["schemas"]["CacheEntry"][];
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/valkey/{id}/rotate-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
    "services/valkey/{id}/set-data": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The key */
                    key: string;
                    /** @description The value */
                    value: string;
                    /** @description Seconds until it is gone */
                    ttlSeconds?: number;
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
                    "application/json": components["schemas"]["CacheValue"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/vector/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Login"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/vector/{id}/search-logs": {
        parameters: {
            query: {
                query: string;
                limit?: number;
            };
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
    "services/vector/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                    storageGroupId?: number;
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/vllm/{id}/api-key-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        apiKeySet: boolean;
                        apiKey: string | null;
                        /** Format: date-time */
                        apiKeyUpdatedAt: string | null;
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
    "services/vllm/{id}/chat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The message */
                    query: string;
                    /** @description What the model is told first */
                    system?: string;
                    /**
                     * @description Through the router or not
                     * @default stable
                     * @enum {string}
                     */
                    endpoint?: "stable" | "direct";
                    /** @description Only this instance */
                    pod?: string;
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
                        model: string;
                        response: string;
                        totalDurationMs: number;
                        promptTokens: number;
                        completionTokens: number;
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
    "services/vllm/{id}/convert-to-custom": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Changed"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "services/vllm/{id}/set-advanced-configs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Tokens of a conversation at most */
                    "max-model-len"?: string;
                    /** @description Conversations at once */
                    "max-num-seqs"?: string;
                    /** @description Tokens in a batch */
                    "max-num-batched-tokens"?: string;
                    /** @description Share of the GPU's memory from 0 to 1 */
                    "gpu-memory-utilization"?: string;
                    /** @description GPUs that share one layer */
                    "tensor-parallel-size"?: string;
                    /** @description GPUs that share the layers */
                    "pipeline-parallel-size"?: string;
                    /**
                     * @description The type of its weights
                     * @enum {string}
                     */
                    dtype?: "auto" | "half" | "bfloat16" | "float";
                    /**
                     * @description How weights are packed
                     * @enum {string}
                     */
                    quantization?: "awq" | "gptq" | "fp8" | "none";
                    /**
                     * @description The type of its cache
                     * @enum {string}
                     */
                    "kv-cache-dtype"?: "auto" | "fp8";
                    /**
                     * @description Keeps common beginnings
                     * @enum {string}
                     */
                    "enable-prefix-caching"?: "true" | "false";
                    /**
                     * @description Splits long beginnings
                     * @enum {string}
                     */
                    "enable-chunked-prefill"?: "true" | "false";
                    /**
                     * @description Runs code that the model brings
                     * @enum {string}
                     */
                    "trust-remote-code"?: "true" | "false";
                    /**
                     * @description Without graphs
                     * @enum {string}
                     */
                    "enforce-eager"?: "true" | "false";
                    /** @description GB of memory for swapping */
                    "swap-space"?: string;
                    /** @description The seed */
                    seed?: string;
                    /** @description How calls of tools are read */
                    "tool-call-parser"?: string;
                    /** @description The template; empty for the model's own */
                    "chat-template"?: string;
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
                    "application/json": components["schemas"]["Changed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/{id}/set-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The key; empty removes it */
                    apiKey: string;
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
                        apiKeySet: boolean;
                        /** Format: date-time */
                        apiKeyUpdatedAt: string | null;
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
    "services/vllm/{id}/set-lmcache-engine-config": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Tokens of a piece */
                    "chunk-size"?: string;
                    /**
                     * @description Keeps pieces in memory
                     * @enum {string}
                     */
                    "local-cpu"?: "true" | "false";
                    /** @description GB of memory */
                    "max-local-cpu-size"?: string;
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
                    "application/json": components["schemas"]["Changed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/{id}/set-lmcache-server-config": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description GB of memory */
                    "l1-size-gb"?: string;
                    /**
                     * @description What goes first
                     * @enum {string}
                     */
                    "eviction-policy"?: "LRU" | "LFU";
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
                    "application/json": components["schemas"]["Changed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "services/vllm/{id}/set-router-config": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description The way
                     * @enum {string}
                     */
                    "routing-logic"?: "roundrobin" | "session" | "prefixaware";
                    /** @description The header that names a session */
                    "session-key"?: string;
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
                    "application/json": components["schemas"]["Changed"];
                };
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
                /** @description The identifier, as the matching list shows it */
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
    "storage-groups/list": {
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
                        storageGroups: components["schemas"]["StorageGroup"][];
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
    "storage-groups/add": {
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
                    name: string;
                    /**
                     * @description Copies of each volume
                     * @default 2
                     */
                    replicas?: number;
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
                    "application/json": components["schemas"]["StorageGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "storage-groups/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["StorageGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "storage-groups/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        id: string;
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
    "storage-groups/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /** @description Copies of each volume */
                    replicas?: number;
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
                    "application/json": components["schemas"]["StorageGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "storage-groups/{id}/add-device": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The node's identifier */
                    nid: string;
                    /** @description The device */
                    device: string;
                    /** @description Its size */
                    sizeGb: number;
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
                    "application/json": components["schemas"]["StorageGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "storage-groups/{id}/evict-node": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
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
    "storage-groups/{id}/inspect-device": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The node's identifier */
                    nid: string;
                    /** @description The device */
                    device: string;
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
                    "application/json": components["schemas"]["StorageDevice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "storage-groups/{id}/remove-device": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The node's identifier */
                    nid: string;
                    /** @description The device */
                    device: string;
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
                    "application/json": components["schemas"]["StorageGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "storage-groups/{id}/remove-node": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "storage-groups/{id}/wipe-device": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The node's identifier */
                    nid: string;
                    /** @description The device */
                    device: string;
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
    "virt/status": {
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
                    "application/json": components["schemas"]["Virt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "virt/update": {
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
                    /** @description Virtual cores on one real */
                    cpuAllocationRatio?: number;
                    /** @description Features to turn on */
                    requestedFeatureGates?: string[];
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
                    "application/json": components["schemas"]["Virt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "virt/config-diff": {
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
                        differences: {
                            key: string;
                            wanted: string;
                            applied: string;
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
    "virt/reapply": {
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
    "vm-address-blocks/list": {
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
                        vmAddressBlocks: components["schemas"]["VmAddressBlock"][];
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
    "vm-address-blocks/add": {
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
                    /** @description The block as CIDR with 24 to 32 bits */
                    block: string;
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
                    "application/json": components["schemas"]["VmAddressBlock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vm-address-blocks/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        id: string;
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
    "vm-addresses/list": {
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
                        vmAddresses: components["schemas"]["VmAddress"][];
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
    "vm-addresses/allocate": {
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
                    /** @description The block */
                    blockId: string;
                    /** @description The virtual machine that gets it */
                    vmId?: string;
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
                    "application/json": components["schemas"]["VmAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vm-addresses/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        id: string;
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
    "vm-groups/list": {
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
                        vmGroups: components["schemas"]["VmGroup"][];
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
    "vm-groups/add": {
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
                    name: string;
                    /**
                     * @description How they are placed
                     * @default spread
                     * @enum {string}
                     */
                    policy?: "spread" | "pack";
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
                    "application/json": components["schemas"]["VmGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vm-groups/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["VmGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vm-groups/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        id: string;
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
    "vm-groups/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The name */
                    name?: string;
                    /**
                     * @description How they are placed
                     * @enum {string}
                     */
                    policy?: "spread" | "pack";
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
                    "application/json": components["schemas"]["VmGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vm-groups/{id}/reapply-policy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["VmGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vm-images/list": {
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
                        vmImages: components["schemas"]["VmImage"][];
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
    "vm-images/add": {
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
                    name: string;
                    /** @description Where it is fetched from */
                    url: string;
                    /**
                     * @description Its size
                     * @default 1024
                     */
                    sizeMb?: number;
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
                    "application/json": components["schemas"]["VmImage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vm-images/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        id: string;
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
    "vm-networks/list": {
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
                        vmNetworks: components["schemas"]["VmNetwork"][];
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
    "vm-networks/add": {
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
                    name: string;
                    /** @description Its addresses as CIDR */
                    subnet: string;
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
                    "application/json": components["schemas"]["VmNetwork"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vm-networks/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        id: string;
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
    "vms/list": {
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
                        vms: components["schemas"]["Vm"][];
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
    "vms/add": {
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
                    name: string;
                    /** @description The image it starts from */
                    image: string;
                    /**
                     * @description Cores
                     * @default 2
                     */
                    cpu?: number;
                    /**
                     * @description Memory
                     * @default 4096
                     */
                    memoryMb?: number;
                    /**
                     * @description Size of the disk
                     * @default 20
                     */
                    diskGb?: number;
                    /** @description The group it belongs to */
                    groupId?: string;
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
    "vms/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Vm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vms/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
    "vms/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Vm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vms/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        commands: components["schemas"]["VmCommand"][];
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
    "vms/{id}/nvlink-check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        vmId: string;
                        gpuCount: number;
                        linked: boolean;
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
    "vms/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Vm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vms/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Vm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vms/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Vm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vms/{id}/rotate-ssh-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        vmId: string;
                        /** Format: date-time */
                        updatedAt: string;
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
    "vms/{id}/run-command": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The command */
                    command: string;
                    /**
                     * @description How long it may take
                     * @default 60
                     */
                    timeoutSeconds?: number;
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
                    "application/json": components["schemas"]["VmCommand"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vms/{id}/screenshot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        vmId: string;
                        contentType: string;
                        content: string;
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
    "vms/{id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        snapshots: components["schemas"]["Snapshot"][];
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
    "vms/{id}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vms/{id}/ssh-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                        vmId: string;
                        username: string;
                        privateKey: string;
                        /** Format: date-time */
                        updatedAt: string;
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
    "vms/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Vm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["ServerError"];
        };
    };
    "vms/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid: string;
                cid: string;
                /** @description The identifier, as the matching list shows it */
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
                    "application/json": components["schemas"]["Vm"];
                };
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
