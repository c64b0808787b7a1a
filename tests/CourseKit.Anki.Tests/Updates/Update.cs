namespace CourseKit.Anki.Tests;

/// <summary>A learner took one edition, studied all of it, and takes the next.</summary>
internal sealed record Update(LearnerState Before, ImportLog Log, LearnerState After)
{
    public static Update Of(Learner learner, Edition old, Edition now, ImportSettings? settings = null)
    {
        learner.Take(old);
        learner.Study();
        return Next(learner, now, settings);
    }

    /// <summary>A learner who has something already takes one edition more.</summary>
    public static Update Next(Learner learner, Edition now, ImportSettings? settings = null)
    {
        var before = learner.State();
        var log = learner.Take(now, settings);
        return new Update(before, log, learner.State());
    }

    /// <summary>What holds of every update: each card is where it was with its schedule, every note is accepted, no picture is missing.</summary>
    public void CostsNothing(Learner learner)
    {
        var had = Before.Cards.Select(card => (card.Guid, card.Number)).ToHashSet();
        Assert.Equal(Before.Schedules(_ => true), After.Schedules(card => had.Contains((card.Guid, card.Number))));
        Assert.Equal(0, Log.Conflicting + Log.MissingNoteType);
        Assert.Empty(After.Missing);
        Assert.Equal("", learner.Check());
    }

    /// <summary>Both forms of <c>deck diff</c> say beforehand what Anki's log said.</summary>
    public void WasForetold(Edition old, Edition now)
    {
        var actual = new Foretold(Log.New, Log.Updated);
        Assert.Equal((actual, actual), (Foretold.ByLocks(old, now), Foretold.ByPackages(old, now)));
    }
}
