using System.Reflection;
using NetArchTest.Rules;

namespace SalesCoachBot.Tests.House;

/// <summary>The direction between the projects (docs/adr/0001): whoever turns an arrow round breaks the build.</summary>
public sealed class HouseTests
{
    private const string Core = "SalesCoachBot.Core";
    private const string Infrastructure = "SalesCoachBot.Infrastructure";
    private const string Bot = "Microsoft.Bot";

    [Fact]
    public void Core_knows_nobody_and_has_no_package()
    {
        var references = Assembly.Load(Core).GetReferencedAssemblies().Select(reference => reference.Name!);
        Assert.All(references, name => Assert.True(
            name.StartsWith("System.", StringComparison.Ordinal) || name is "System" or "netstandard" or "mscorlib", name));
    }

    [Fact]
    public void Infrastructure_speaks_Bot_Builder_in_the_bot_state_store_only()
    {
        var result = Types.InAssembly(Assembly.Load(Infrastructure))
            .That().DoNotResideInNamespace($"{Infrastructure}.Data.Delivery")
            .ShouldNot().HaveDependencyOn(Bot)
            .GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void Infrastructure_does_not_know_the_executable() =>
        Assert.DoesNotContain(
            Assembly.Load(Infrastructure).GetReferencedAssemblies(), reference => reference.Name == "SalesCoachBot");

    [Fact]
    public void Bot_Builder_knows_nothing_of_ours()
    {
        var builder = typeof(Microsoft.Bot.Builder.IBot).Assembly;
        Assert.DoesNotContain(
            builder.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("SalesCoachBot", StringComparison.Ordinal));
    }
}
