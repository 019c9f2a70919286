using Microsoft.Playwright;

namespace SalesCoachBot.EndToEnd.Tests.Browsing;

/// <summary>What the page is looked at on.</summary>
public sealed record Device(string Name, ViewportSize Viewport, bool HasTouch, float Scale)
{
    /// <summary>A small phone, held upright.</summary>
    public static readonly Device Phone = new("phone", new ViewportSize { Width = 375, Height = 720 }, HasTouch: true, Scale: 2);

    /// <summary>A laptop.</summary>
    public static readonly Device Desk = new("desk", new ViewportSize { Width = 1280, Height = 800 }, HasTouch: false, Scale: 1);

    /// <summary>By its name.</summary>
    public static Device Named(string name) => name == Phone.Name ? Phone : Desk;
}
