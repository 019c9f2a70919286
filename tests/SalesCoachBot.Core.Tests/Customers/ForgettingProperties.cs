using System.Text.Json;
using FsCheck.Xunit;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Records;

namespace SalesCoachBot.Core.Tests.Customers;

public sealed class ForgettingProperties
{
    [Property]
    public void Nothing_that_stays_leads_to_what_was_forgotten(byte[] met, byte whom)
    {
        var record = new RecordOfZhao();
        Contact[] contacts = [record.Zhao, record.Li, record.OtherZhao];
        foreach (var who in met.Take(20))
        {
            record.MeetAgain(contacts[who % 3]);
        }

        var forgotten = whom % 2 == 0
            ? Forgetting.OfContact(record.Whole, contacts[whom % 3].Id)!
            : Forgetting.OfCustomer(record.Whole, whom % 4 == 1 ? record.Huaxin.Id : record.Jinhe.Id)!;

        var left = record.Whole.All.Except(forgotten.Records).Select(kept => JsonSerializer.Serialize(kept, kept.GetType())).ToList();
        Assert.All(
            forgotten.Records.Select(gone => gone.Id.ToString()),
            id => Assert.DoesNotContain(left, json => json.Contains(id, StringComparison.Ordinal)));
    }
}
