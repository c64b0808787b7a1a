using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// The whole course as one file for Orbit, and the tasks of Orbit noted in the lock. The tasks are those of the embedded component, in every
/// course: a course that turns to Orbit later knows then what its readers already have, and <c>deck diff</c> can tell what an edit does.
/// </summary>
public sealed class OrbitExporter : IDeckExporter
{
    public string Name => "orbit";

    public string Title => "Orbit";

    public static string FileOf(Course course) => DeckPath.Of(course.Settings.Id + ".orbit.json");

    public DeckPlan Plan(Course course, DeckOptions options)
    {
        var identities = options.Lock ?? course.Identities.Lock;
        var deck = OrbitDeck.Of(course, identities, options.Labels);
        var noted = identities.Update(prompt => Note(prompt, deck));
        IReadOnlyList<ExportJob> jobs = deck.Sources.Count == 0 ? [] : [new ExportJob(FileOf(course), () => Write(course, deck))];
        var prompts = deck.Sources.Sum(source => source.Items.Count);
        return new DeckPlan(new ExportPlan(jobs, [.. OrbitUse.MissingAddresses(course), .. deck.Findings, .. ChangedTasks(course, noted)]))
        {
            Lock = noted,
            // A file that only takes prompts away is nothing to offer.
            Offers = prompts == 0 ? [] : [new DeckOffer(this, FileOf(course), course.Settings.Title, prompts)],
        };
    }

    private static ExportResult Write(Course course, OrbitDeck deck) =>
        ExportResult.Of(new OutputFile(FileOf(course), new OutputContent.Bytes(OrbitDeckWriter.Write(deck.Sources))));

    /// <summary>What is withheld or retired keeps the task that readers have.</summary>
    private static LockedPrompt Note(LockedPrompt prompt, OrbitDeck deck) =>
        deck.Tasks.TryGetValue(prompt.Key, out var task) && task != prompt.OrbitTaskId ? prompt with { OrbitTaskId = task } : prompt;

    private static IEnumerable<Diagnostic> ChangedTasks(Course course, IdentityLock noted)
    {
        if (course.Identities.Previous is not { } previous) yield break;
        var before = previous.Prompts.Where(prompt => prompt.OrbitTaskId is not null).ToDictionary(prompt => prompt.Key, StringComparer.Ordinal);
        if (before.Count == 0) yield break;
        var after = noted.Prompts.ToDictionary(prompt => prompt.Key, StringComparer.Ordinal);
        foreach (var page in course.Pages.Where(page => OrbitUse.IsAskedFor(page.Page, course.Settings)))
        {
            foreach (var prompt in page.Page.Prompts)
            {
                // Taken out, so that a prompt in several places is told of at the first.
                if (!before.Remove(course.Identities[prompt].Key, out var was)) continue;
                var now = after[was.Key];
                if (now.OrbitTaskId is { } task && task != was.OrbitTaskId) yield return OrbitTaskChanged.At(prompt.Location, was, now);
            }
        }
    }
}
