using Microsoft.Extensions.FileProviders;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>
/// The page at <c>/</c>: files that lie beside the program, shown to whoever sits at this machine. They load nothing from
/// any other host, and the browser is told to see to it.
/// </summary>
public static class ChatPage
{
    // Web Chat writes its styles into the page, draws icons as data, and sanitises text in a worker made of a blob.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self'; worker-src blob:; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Serves the page, unless <see cref="DirectLineSettings"/> say that it is off.</summary>
    public static WebApplication MapChatPage(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (!app.Services.GetRequiredService<DirectLineSettings>().Enabled)
            return app;
        var files = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        app.UseWhen(http => IsOfPage(files, http.Request.Path), page => page
            .UseLoopbackOnly()
            .UseDefaultFiles(new DefaultFilesOptions { FileProvider = files })
            .UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = file => Restrict(file.Context.Response) }));
        return app;
    }

    private static bool IsOfPage(PhysicalFileProvider files, PathString path) =>
        path == "/" || (path.HasValue && files.GetFileInfo(path.Value).Exists);

    private static void Restrict(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
    }
}
