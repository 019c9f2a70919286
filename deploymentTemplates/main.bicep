metadata name = 'Sales Coach'
metadata description = 'The coach on App Service, its memory in PostgreSQL, its place in Teams; no password and no key anywhere. Why it is so: docs/adr/0005.'

@description('What everything is named after, and the host name that Teams calls: <name>.azurewebsites.net. Unique in Azure.')
@minLength(5)
@maxLength(20)
param name string

@description('Where everything is, but for the bot\'s registration, which is global.')
param location string = resourceGroup().location

@description('The tenants whose reps are served, with commas between; by default the tenant that this is deployed in.')
param allowedTenants string = tenant().tenantId

@description('Where reps reach the coach, when it has a domain of its own: https://coach.example.com. Empty: the address of App Service.')
param publicBaseAddress string = ''

@description('The size of the machines that run the coach. B1 will do for some hundred reps; slots for staging need P0v3 or S1.')
param appSku string = 'B1'

@description('How many of them. They share the work through the database.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('The size of the database\'s machine. From two instances on, Standard_B2s or larger: Standard_B1ms takes 35 connections.')
param databaseSku string = 'Standard_B1ms'

@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
@description('The tier that the size belongs to.')
param databaseTier string = 'Burstable'

@description('For how many days the database can be restored to any moment.')
@minValue(7)
@maxValue(35)
param backupDays int = 14

@description('Who is told when the coach is not there. Empty: nobody, and the availability stands in Application Insights.')
param alertEmail string = ''

@description('The language model that writes drafts, as Azure OpenAI names it. Empty: none, and drafts are written from templates.')
param modelName string = ''

@description('The version of that model.')
param modelVersion string = ''

@allowed(['Standard', 'DataZoneStandard', 'GlobalStandard'])
@description('Where the model may work: in this region (Standard), in its data zone, or anywhere (GlobalStandard).')
param modelSku string = 'DataZoneStandard'

@description('Thousands of tokens a minute.')
@minValue(1)
param modelCapacity int = 50

var host = '${name}.azurewebsites.net'
var address = empty(publicBaseAddress) ? 'https://${host}' : publicBaseAddress

// Each instance has two pools. Standard_B1ms leaves 35 connections to all of them.
var poolSize = databaseSku == 'Standard_B1ms' ? max(3, 32 / (2 * instances)) : 30

// ---- Who the coach is: towards Teams, the database and the model ----

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

// ---- The network: nothing but the coach's own address is reached from outside ----

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/24'] }
    subnets: [
      {
        name: 'coach'
        properties: {
          addressPrefix: '10.20.0.0/26'
          delegations: [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]
        }
      }
      {
        name: 'memory'
        properties: {
          addressPrefix: '10.20.0.64/28'
          delegations: [{ name: 'postgres', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
      {
        name: 'model'
        properties: { addressPrefix: '10.20.0.96/28' }
      }
    ]
  }

  resource coach 'subnets' existing = { name: 'coach' }
  resource memory 'subnets' existing = { name: 'memory' }
  resource model 'subnets' existing = { name: 'model' }
}

// ---- The memory, and the model if there is one ----

module memory 'memory.bicep' = {
  name: 'memory'
  params: {
    name: name
    location: location
    sku: databaseSku
    tier: databaseTier
    backupDays: backupDays
    networkId: network.id
    subnetId: network::memory.id
    userName: identity.name
    userId: identity.properties.principalId
  }
}

module model 'model.bicep' = if (!empty(modelName)) {
  name: 'model'
  params: {
    name: '${name}-model'
    location: location
    model: modelName
    version: modelVersion
    sku: modelSku
    capacity: modelCapacity
    networkId: network.id
    subnetId: network::model.id
    userId: identity.properties.principalId
  }
}

// ---- The coach itself ----

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: name
  location: location
  kind: 'linux'
  sku: { name: appSku, capacity: instances }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: network::coach.id
    vnetRouteAllEnabled: true
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      alwaysOn: true // reminders are due when nobody writes
      healthCheckPath: '/healthz/ready'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }

  // Who deploys signs in to Azure; there is no password for it.
  resource ftp 'basicPublishingCredentialsPolicies' = { name: 'ftp', properties: { allow: false } }
  resource scm 'basicPublishingCredentialsPolicies' = { name: 'scm', properties: { allow: false } }

  // docs/settings.md says what each of them means. A colon is written as two underscores here.
  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      MicrosoftAppType: 'UserAssignedMSI'
      MicrosoftAppId: identity.properties.clientId
      MicrosoftAppTenantId: tenant().tenantId
      Teams__AllowedTenants: allowedTenants
      PublicBaseAddress: address
      Database__Provider: 'Postgres'
      Database__UseEntra: 'true'
      Database__ConnectionString: 'Host=${memory.outputs.host};Database=${memory.outputs.database};Username=${identity.name};SSL Mode=VerifyFull;Maximum Pool Size=${poolSize}'
      AZURE_CLIENT_ID: identity.properties.clientId
      AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential'
      ASPNETCORE_HTTP_PORTS: '8080'
      WEBSITE_RUN_FROM_PACKAGE: '1'
    }
  }
}

// ---- Its place in Teams ----

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Sales Coach'
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identity.id
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true, enableCalling: false, acceptedTerms: true }
    }
  }
}

// ---- What is seen of it ----

module watch 'watch.bicep' = {
  name: 'watch'
  params: {
    name: name
    location: location
    siteName: site.name
    host: host
    alertEmail: alertEmail
  }
}

@description('The application id: what `package --app-id` wants.')
output appId string = identity.properties.clientId

@description('The host name: what `package --domain` wants.')
output domain string = replace(address, 'https://', '')

@description('The address of App Service, where Bot Service and the probes call.')
output host string = host

@description('The site that the published coach is deployed to.')
output site string = site.name

@description('Where the model answers; empty without one.')
output modelEndpoint string = model.?outputs.endpoint ?? ''
