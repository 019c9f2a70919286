using System.Text.Json.Nodes;
using SalesCoachBot.Channels.DirectLine;

namespace SalesCoachBot.Tests.Channels.DirectLine;

/// <summary>Cards as Web Chat can use them. That it can is seen in the browser tests.</summary>
public sealed class WebChatCardsTests
{
    [Fact]
    public void A_number_that_may_be_left_empty_has_no_bounds_wherever_it_stands()
    {
        var activity = Parse("""
            {"attachments":[{"content":{"body":[
              {"type":"Container","items":[{"type":"Input.Number","id":"people","min":1,"max":99,"value":8}]},
              {"type":"Input.Number","id":"length","isRequired":true,"min":15,"max":480},
              {"type":"Input.Text","id":"min","maxLength":5}]}}],"text":"min"}
            """);

        WebChatCards.Fit(activity);

        Assert.True(JsonNode.DeepEquals(activity, Parse("""
            {"attachments":[{"content":{"body":[
              {"type":"Container","items":[{"type":"Input.Number","id":"people","value":8}]},
              {"type":"Input.Number","id":"length","isRequired":true,"min":15,"max":480},
              {"type":"Input.Text","id":"min","maxLength":5}]}}],"text":"min"}
            """)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"attachments":null}""")]
    [InlineData("""{"attachments":[1,"x",{"type":5,"content":[null]}]}""")]
    public void What_is_no_card_stays_as_it_is(string json)
    {
        var activity = Parse(json);

        WebChatCards.Fit(activity);

        Assert.True(JsonNode.DeepEquals(activity, Parse(json)));
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
