namespace SalesCoachBot.Tests.Packaging;

/// <summary>What Teams asks of the two icons.</summary>
public sealed class AppIconTests : IDisposable
{
    private readonly MadePackage _package = new();

    public void Dispose() => _package.Dispose();

    [Fact]
    public void The_colour_icon_is_a_full_opaque_square_of_192()
    {
        var icon = _package.Picture("color.png");

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Points(), point => Assert.Equal(byte.MaxValue, point.Alpha));
    }

    [Fact]
    public void The_mark_of_the_colour_icon_lies_within_the_middle_120_that_every_mask_leaves()
    {
        var icon = _package.Picture("color.png");
        var bright = icon.Points().Where(point => point.Red > 100).ToList();

        Assert.NotEmpty(bright);
        Assert.DoesNotContain(bright, point => point is not { X: >= 36 and < 156, Y: >= 36 and < 156 });
    }

    [Fact]
    public void The_outline_icon_is_white_on_nothing_and_32()
    {
        var icon = _package.Picture("outline.png");
        var seen = icon.Points().Where(point => point.Alpha > 0).ToList();

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(seen, point => Assert.Equal((255, 255, 255), (point.Red, point.Green, point.Blue)));
        Assert.InRange(seen.Count, 32 * 32 / 10, 32 * 32 / 2);
        Assert.Contains(seen, point => point.Alpha == byte.MaxValue);
    }
}
