namespace Microsoft.Bot.Builder;

/// <summary>Something in a store that knows which version of itself it is.</summary>
public interface IStoreItem
{
    /// <summary>The version that was read; <c>*</c> to write over whatever is there.</summary>
    string ETag { get; set; }
}
