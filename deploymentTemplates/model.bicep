metadata description = 'The language model that writes drafts: Azure OpenAI without keys, reached from the coach\'s own network only.'

param name string
param location string
param model string
param version string
param sku string
param capacity int

@description('The network in which its name is known.')
param networkId string

@description('The subnet that its address is taken from.')
param subnetId string

@description('The object id of the identity that may ask it.')
param userId string

var openAIUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd')

resource openAI 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: name
  location: location
  kind: 'OpenAI'
  sku: { name: 'S0' }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
    networkAcls: { defaultAction: 'Deny' }
  }

  resource drafts 'deployments' = {
    name: 'drafts'
    sku: { name: sku, capacity: capacity }
    properties: { model: { format: 'OpenAI', name: model, version: version } }
  }
}

resource mayAsk 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(openAI.id, userId, openAIUser)
  scope: openAI
  properties: { principalId: userId, principalType: 'ServicePrincipal', roleDefinitionId: openAIUser }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: 'privatelink.openai.azure.com'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: name
    location: 'global'
    properties: { registrationEnabled: false, virtualNetwork: { id: networkId } }
  }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: name
  location: location
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [{ name: 'model', properties: { privateLinkServiceId: openAI.id, groupIds: ['account'] } }]
  }

  resource names 'privateDnsZoneGroups' = {
    name: 'default'
    properties: { privateDnsZoneConfigs: [{ name: 'model', properties: { privateDnsZoneId: zone.id } }] }
  }
}

output endpoint string = openAI.properties.endpoint
output deployment string = openAI::drafts.name
