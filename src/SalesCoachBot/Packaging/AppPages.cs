namespace SalesCoachBot.Packaging;

/// <summary>
/// The pages that the manifest names: what the coach is, what it keeps, on what terms it is used. Anybody may read them; they
/// ask nothing, load nothing, and say nothing of who uses the coach.
/// </summary>
public static class AppPages
{
    private static readonly string[] Names = ["about", "privacy", "terms"];

    /// <summary>Serves them at <c>/about</c>, <c>/privacy</c> and <c>/terms</c>.</summary>
    public static IEndpointRouteBuilder MapAppPages(this IEndpointRouteBuilder endpoints)
    {
        foreach (var name in Names)
        {
            var file = Path.Combine(AppContext.BaseDirectory, "Packaging", "Pages", name + ".html");
            endpoints.MapGet("/" + name, http => ShowAsync(http, file));
        }

        return endpoints;
    }

    private static Task ShowAsync(HttpContext http, string file)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return Results.File(file, "text/html; charset=utf-8").ExecuteAsync(http);
    }
}
