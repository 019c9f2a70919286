using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.State;

/// <summary>Lets Newtonsoft.Json name and find the types on the closed list, and no others.</summary>
internal sealed class StateBinder : ISerializationBinder
{
    public void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        assemblyName = null;
        typeName = StateTypes.AliasOf(serializedType);
    }

    public Type BindToType(string assemblyName, string typeName)
    {
        var alias = assemblyName == null ? typeName : $"{typeName}, {assemblyName}";
        return StateTypes.TryGetType(alias, out var type)
            ? type
            : throw new JsonSerializationException($"Stored state names a type that is not on the list: '{alias}'.");
    }
}
