/**
 * A file that Ruby loads into `gem` and `bundle` (RUBYOPT): it limits their choice among a registry's versions to the
 * locked ones. A request that no locked version satisfies sees all versions: what it installed was removed again by the
 * end of the first build. Bundler with a Gemfile.lock is not affected.
 */
export const hook = `# Keeps the choice of gem and bundle to the locked versions.
if defined?(Gem) && defined?(TracePoint) && File.basename($0) =~ /\\A(?:gem|bundle)/
  module StxLock
    LOCKED = {}
    File.foreach(File.join(File.dirname(__FILE__), "gem-versions")) do |line|
      name, version = line.split(" ")
      (LOCKED[name] ||= []) << version
    end

    def self.narrow(name, found)
      locked = LOCKED[name]
      kept = locked ? found.select { |each| locked.include?(each.version.to_s) } : []
      kept.empty? ? found : kept
    end

    # What \`gem install\` finds in registries.
    module BestSet
      def find_all(request)
        StxLock.narrow(request.dependency.name, super)
      end
    end

    # What \`gem update\` takes for the newest.
    module SpecFetcher
      def search_for_dependency(dependency, *rest)
        found, errors = super
        newest = (LOCKED[dependency.name] || []).map { |version| Gem::Version.new(version) }.max
        asked = dependency.requirement.requirements.any? { |kind, _| kind == "=" }
        found = found.reject { |tuple, _| tuple.version > newest } if newest && !asked
        [found, errors]
      end
    end

    # What Bundler finds anywhere.
    module Index
      def search(query, *rest)
        found = super
        return found if StxLock.lock_file?
        StxLock.narrow(query.respond_to?(:name) ? query.name : query, found)
      end
    end

    def self.lock_file?
      Bundler.default_lockfile.file?
    rescue StandardError
      false
    end

    TARGETS = { "Gem::Resolver::BestSet" => BestSet, "Gem::SpecFetcher" => SpecFetcher, "Bundler::Index" => Index }
    Gem::SpecFetcher.send(:prepend, TARGETS.delete("Gem::SpecFetcher")) if Gem.const_defined?(:SpecFetcher, false)
    TracePoint.new(:end) do |point|
      ours = TARGETS.delete(point.self.name)
      point.self.send(:prepend, ours) if ours
    end.enable unless LOCKED.empty?
  end
end`.split("\n");
