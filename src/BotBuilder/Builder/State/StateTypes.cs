using System;
using System.Collections.Concurrent;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.State;

/// <summary>
/// The closed list of types that stored state may name: those registered at start, and those that this process has itself
/// written. A name that is not on it is never made into a type, whoever has put it into the store.
/// </summary>
internal static class StateTypes
{
    private static readonly ConcurrentDictionary<Type, string> Aliases = new();
    private static readonly ConcurrentDictionary<string, Type> Types = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Type, JsonShape> Shapes = new();

    static StateTypes()
    {
        Register("activity", ActivityShape.Activity);
        Register("attachment", PartShapes.Attachment);
        Register("button", PartShapes.Button);
        Register("account", AccountShapes.Channel);
        Register("conversation", AccountShapes.Conversation);
        Register("reference", AccountShapes.Reference);
        Register("entity", PartShapes.Entity);
    }

    /// <summary>
    /// Puts a type on the list together with its shape. Dialogs call this from a module initializer, so that state
    /// written by an earlier process finds its types.
    /// </summary>
    public static void Register(string alias, JsonShape shape)
    {
        Shapes[shape.Type] = shape;
        Register(alias, shape.Type);
    }

    /// <summary>Puts a type on the list that is written by Newtonsoft.Json.</summary>
    public static void Register(string alias, Type type)
    {
        if (Types.GetOrAdd(alias, type) != type)
            throw new InvalidOperationException($"'{alias}' already names {Types[alias]}.");
        Aliases[type] = alias;
    }

    /// <summary>The shape of a type that has one.</summary>
    public static bool TryGetShape(Type type, out JsonShape shape) => Shapes.TryGetValue(type, out shape);

    /// <summary>The type of that name, if it is on the list.</summary>
    public static bool TryGetType(string alias, out Type type)
    {
        type = null;
        return alias != null && Types.TryGetValue(alias, out type);
    }

    /// <summary>The name of a type that is about to be written; from now on it is on the list.</summary>
    public static string AliasOf(Type type) => Aliases.GetOrAdd(type, Admit);

    private static string Admit(Type type)
    {
        var alias = type.ToString();

        // Two types of one name, from two assemblies.
        return Types.GetOrAdd(alias, type) == type ? alias : Qualified(type);
    }

    private static string Qualified(Type type)
    {
        Types[type.AssemblyQualifiedName!] = type;
        return type.AssemblyQualifiedName;
    }
}
