// Everything that Styrkedjan needs in Azure, in one resource group. Nothing in here is secret: the service, Teams and
// the tables know each other by one managed identity, so no password or key exists that could leak or expire.

targetScope = 'resourceGroup'

@description('Begins the name of every resource. Small letters and digits, beginning with a letter.')
@minLength(3)
@maxLength(11)
param baseName string = 'styrkedjan'

@description('The name that people see in Teams.')
@maxLength(42)
param displayName string = 'Styrkedjan'

@description('Where the resources are. The bot registration itself is global.')
param location string = resourceGroup().location

@description('Size of the web server. Always on needs B1 or larger.')
@allowed(['B1', 'B2', 'B3', 'S1', 'P0v3', 'P1v3'])
param planSku string = 'B1'

@description('How many instances of the service run.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('Storage redundancy: copies in one building, in three, or in another region as well.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS'])
param storageSku string = 'Standard_ZRS'

@description('Price of the bot registration. Teams messages are free in both.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@description('Entra object ids of those who choose calendars in the chat, separated by commas.')
@minLength(36)
param administrators string

@description('Entra object ids of those who import calendars from their own machine, separated by commas. May be empty.')
param importers string = ''

@description('The language of the welcome and of what has no language of its own.')
@allowed(['sv', 'en'])
param defaultLanguage string = 'sv'

@description('Keep logs and measurements in Log Analytics.')
param keepLogs bool = true

@description('Days that the logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

var suffix = uniqueString(resourceGroup().id)
var appName = '${baseName}-${suffix}'
var storageName = '${baseName}${suffix}'
var importerIds = empty(importers) ? [] : split(replace(importers, ' ', ''), ',')

// Roles that Azure defines, the same in every tenant.
var tableContributor = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
)
var queueContributor = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: appName
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: storageName
  location: location
  kind: 'StorageV2'
  sku: {
    name: storageSku
  }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource serviceReadsTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tableContributor)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: tableContributor
  }
}

resource serviceReadsQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, queueContributor)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: queueContributor
  }
}

resource importersReadTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for importer in importerIds: {
    name: guid(storage.id, importer, tableContributor)
    scope: storage
    properties: {
      principalId: importer
      principalType: 'User'
      roleDefinitionId: tableContributor
    }
  }
]

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: appName
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: appName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any instance answers anyone: nobody is tied to one.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node dist/main.js'
      alwaysOn: true
      healthCheckPath: '/healthz'
      ftpsState: 'Disabled'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      appSettings: [
        { name: 'BOT_APP_TYPE', value: 'UserAssignedMSI' }
        { name: 'BOT_APP_ID', value: identity.properties.clientId }
        { name: 'BOT_TENANT_ID', value: identity.properties.tenantId }
        { name: 'STORAGE_ACCOUNT_URL', value: storage.properties.primaryEndpoints.table }
        { name: 'STORAGE_QUEUE_URL', value: storage.properties.primaryEndpoints.queue }
        { name: 'ADMINISTRATORS', value: administrators }
        { name: 'DEFAULT_LANGUAGE', value: defaultLanguage }
        // The address that Azure gives the site; behind a domain of the municipality's own, its address instead.
        { name: 'PUBLIC_URL', value: 'https://${appName}.azurewebsites.net' }
        { name: 'NODE_ENV', value: 'production' }
        // The package that is deployed is built already and runs as it is, read-only.
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
        { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
        // Two failed checks, two minutes, take an instance out of service.
        { name: 'WEBSITE_HEALTHCHECK_MAXPINGFAILURES', value: '2' }
      ]
    }
  }
}

// Deployment goes by the deployer's own sign-in, never by a user name and a password.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noDeployPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: appName
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: botSku
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${app.properties.defaultHostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = if (keepLogs) {
  name: appName
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
  }
}

resource sendLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (keepLogs) {
  name: 'to-log-analytics'
  scope: app
  properties: {
    workspaceId: logs.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServiceHTTPLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
    metrics: [
      { category: 'AllMetrics', enabled: true }
    ]
  }
}

// Written to the environment's file by the toolkit, and used in teamsapp.yml and the manifest.
output BOT_ID string = identity.properties.clientId
output BOT_DOMAIN string = app.properties.defaultHostName
output BOT_APP_SERVICE_RESOURCE_ID string = app.id
output STORAGE_ACCOUNT_URL string = storage.properties.primaryEndpoints.table
