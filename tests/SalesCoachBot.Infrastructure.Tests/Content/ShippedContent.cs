using SalesCoachBot.Core.Sop;
using SalesCoachBot.Infrastructure.Content;

namespace SalesCoachBot.Infrastructure.Tests.Content;

/// <summary>The catalogue as it ships, read once.</summary>
internal static class ShippedContent
{
    public static SopCatalogue Catalogue { get; } = SopContent.Load(SopContent.ShippedFolder);
}
