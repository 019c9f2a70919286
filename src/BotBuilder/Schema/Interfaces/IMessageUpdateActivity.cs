namespace Microsoft.Bot.Schema;

/// <summary>A message got another content.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}
