namespace SalesCoachBot.Drafting;

/// <summary>Serves the mail files that <see cref="DraftLinks"/> points to, and nothing else.</summary>
public static class DraftFiles
{
    private const string Setting = "PublicBaseAddress";
    private const string Local = "http://localhost:3978/";

    /// <exception cref="InvalidOperationException">The public base address is set and is no http address.</exception>
    public static IServiceCollection AddDraftFiles(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddDataProtection();
        services.AddSingleton(Address(configuration[Setting] ?? Local));
        return services.AddSingleton<DraftLinks>();
    }

    public static IEndpointRouteBuilder MapDraftFiles(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/drafts/{token}.eml", ServeAsync);
        return endpoints;
    }

    private static async Task<IResult> ServeAsync(
        string token, DraftLinks links, IDraftFileSource source, HttpContext http, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";

        var ticket = links.Open(token);
        if (ticket.State == TicketState.Expired)
            return Results.StatusCode(StatusCodes.Status410Gone);

        var mail = ticket.State == TicketState.Valid ? await source.FindAsync(ticket.Owner, ticket.Draft, cancellationToken) : null;
        return mail is null
            ? Results.NotFound()
            : Results.File(DraftMail.Write(mail), DraftMail.ContentType, DraftMail.FileName(mail));
    }

    private static DraftLinkAddress Address(string setting) =>
        Uri.TryCreate(setting.TrimEnd('/') + '/', UriKind.Absolute, out var address) && (address.Scheme is "http" or "https")
            ? new DraftLinkAddress(address)
            : throw new InvalidOperationException($"{Setting} is '{setting}', which is no http or https address.");
}
