using CourseKit.Export;
using CourseKit.Export.Tests;

namespace CourseKit.Anki.Tests;

/// <summary>The soak of random edits is judged round by round where it is at home; here Anki judges where it has led.</summary>
[Collection(AnkiTests.Name)]
public sealed class SoakTests(AnkiProcess anki)
{
    private const int Rounds = 300;

    [AnkiFact]
    public void Who_takes_the_last_states_of_a_soak_loses_nothing_and_deck_diff_foretold_it()
    {
        var soak = new Soak(seed: 1);
        soak.Round();
        var first = Build(soak);
        for (var round = 2; round < Rounds; round++) soak.Round();
        var last = Build(soak);
        soak.Round();
        var next = Build(soak);
        var learner = anki.NewLearner();

        var all = Update.Of(learner, first, last);
        learner.Study();
        var one = Update.Next(learner, next);

        all.CostsNothing(learner);
        one.CostsNothing(learner);
        one.WasForetold(last, next);
        Assert.InRange(one.Log.New + one.Log.Updated, 1, 30);
    }

    /// <summary>The round that was, built again, which changes nothing.</summary>
    private static Edition Build(Soak soak)
    {
        var (_, identities, package) = soak.Build();
        var file = Assert.Single(package!.Run().Files);
        var bytes = ((OutputContent.Bytes)file.Content).Data.ToArray();
        return new Edition(identities, new Dictionary<string, byte[]> { [$"{identities.CourseId}.apkg"] = bytes });
    }
}
