using System.Net;
using System.Text;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Tests.Channels.Teams.StandIns;

namespace SalesCoachBot.Tests.Channels.Teams;

/// <summary>Bytes that nobody thought of: the same ones at every run.</summary>
public sealed class HostileBytesTests
{
    private static readonly string[] Snippets =
        ["{", "}", "[", "]", "\"", "\\", "\\u0000", "\\ud800", "null", "-", "1e999", ",", ":", "/*", "\0", "\uFFFD", "9999999999999999999999"];

    [Fact]
    public void Whatever_is_done_to_a_message_the_reader_says_what_is_wrong_or_reads_it()
    {
        var random = new Random(20261123);
        var message = Encoding.UTF8.GetBytes(Coach.Message().ToString());
        var read = 0;

        for (var round = 0; round < 5_000; round++)
        {
            var activity = ActivityReader.Read(Spoil(message, random), out var flaw);
            Assert.True(activity is null != flaw is null);
            read += activity is null ? 0 : 1;
        }

        Assert.InRange(read, 1, 4_999);
    }

    [Fact]
    public async Task Whatever_is_done_to_a_token_it_is_refused()
    {
        await using var issuer = await BotConnectorIssuer.StartAsync();
        await using var coach = await Coach.StartAsync(issuer);
        var random = new Random(20261123);
        var token = issuer.Token(coach.Now);

        for (var round = 0; round < 200; round++)
        {
            using var answer = await coach.PostAsync(Coach.Message(), OtherThan(token, random));
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        Assert.Empty(coach.Inbox.Accepted);
    }

    private static byte[] Spoil(byte[] sound, Random random)
    {
        var bytes = sound.ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(3))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Snippets[random.Next(Snippets.Length)]));
                    break;
                default:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>One character other, somewhere before the last two of the signature, whose unused bits carry nothing.</summary>
    private static string OtherThan(string token, Random random)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
        var spoiled = new StringBuilder(token);
        var at = random.Next(token.Length - 2);
        spoiled[at] = alphabet[(alphabet.IndexOf(token[at], StringComparison.Ordinal) + random.Next(1, alphabet.Length)) % alphabet.Length];
        return spoiled.ToString();
    }
}
