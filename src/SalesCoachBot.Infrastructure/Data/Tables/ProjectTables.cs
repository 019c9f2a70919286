using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Survey;
using SalesCoachBot.Infrastructure.Data.Ownership;

namespace SalesCoachBot.Infrastructure.Data.Tables;

/// <summary>A project is always read with its whole form: what an answer does depends on those before it.</summary>
internal sealed class ProjectTable : IEntityTypeConfiguration<Project>
{
    public const string Answers = "_answers";

    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.IsOwnedRecord("Projects");
        builder.RefersTo<Customer>(nameof(Project.CustomerId));
        builder.Ignore(project => project.Survey);
        builder.HasMany(typeof(SurveyAnswer), Answers).WithOne()
            .HasForeignKey(SurveyAnswerTable.Project).IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(Answers).AutoInclude();
    }
}

internal sealed class SurveyAnswerTable : IEntityTypeConfiguration<SurveyAnswer>
{
    public const string Project = "ProjectId";

    public void Configure(EntityTypeBuilder<SurveyAnswer> builder)
    {
        builder.ToTable("SurveyAnswers");
        builder.Property<Guid>(Project);
        builder.ComplexProperty(answer => answer.Source);
    }
}
