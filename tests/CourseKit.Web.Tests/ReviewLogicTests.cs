using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CourseKit.Web.Tests;

/// <summary>The tests in <c>review/</c>, which Node runs: each prints its own name when it fails.</summary>
public sealed class ReviewLogicTests
{
    [NodeFact]
    public async Task The_review_script_schedules_merges_and_reads_as_its_own_tests_say()
    {
        var bundles = Directory.CreateTempSubdirectory("coursekit-review-tests-");
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder(), "run.mjs"), bundles.FullName])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var output = await Task.WhenAll(node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
            await node.WaitForExitAsync();

            Assert.True(node.ExitCode == 0, string.Concat(output));
            Assert.Contains("fail 0", output[0], StringComparison.Ordinal);
        }
        finally
        {
            bundles.Delete(recursive: true);
        }
    }

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "review");
}
